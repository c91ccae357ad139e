import { i18n } from '#i18n';
import { GRADES } from '@/lib/grading/contract';
import { isRoundTheClock } from '@/lib/grading/policy';
import { type RobotKind, readRobotAddress } from '@/lib/settings/robot-address';
import { type Robot, TELLINGS } from '@/lib/settings/robots';
import { wordFault } from './words';

/** A robot as it stands in the form. Address and key are empty where the kept ones stay. */
export type RobotDraft = Pick<Robot, 'name' | 'tellings' | 'grades' | 'places'> & {
  address: string;
  secret: string;
  forgetSecret: boolean;
};

export function draftOf(robot: Robot | null): RobotDraft {
  const { name, tellings, grades, places } = robot ?? {
    name: '',
    tellings: [...TELLINGS],
    grades: GRADES.filter(isRoundTheClock),
    places: [],
  };
  return { name, tellings, grades, places, address: '', secret: '', forgetSecret: false };
}

/** The app of the robot as far as it is known, and what is wrong with the address. Nothing typed yet is not wrong. */
export function addressOf(
  { address }: RobotDraft,
  robot: Robot | null,
): { kind: RobotKind | null; url: string | null; error: string | null } {
  if (address.trim() === '') return { kind: robot?.kind ?? null, url: robot?.url ?? null, error: null };
  const read = readRobotAddress(address, robot?.kind);
  return 'fault' in read
    ? { kind: robot?.kind ?? null, url: null, error: wordFault(read, robot?.kind) }
    : { ...read, error: null };
}

/** The robot that the form makes, or null while something is missing. A new one is off until it is switched on. */
export function robotFrom(draft: RobotDraft, robot: Robot | null): Robot | null {
  const { kind, url } = addressOf(draft, robot);
  if (kind === null || url === null || draft.tellings.length === 0) return null;
  const secret = draft.forgetSecret ? '' : draft.secret.trim() || (robot?.secret ?? '');
  return {
    id: robot?.id ?? crypto.randomUUID(),
    kind,
    url,
    name: draft.name.trim() || i18n.t(`robots.${kind}`),
    secret: kind === 'wecom' ? '' : secret,
    on: robot?.on ?? false,
    tellings: draft.tellings,
    grades: draft.grades,
    places: draft.places,
  };
}
