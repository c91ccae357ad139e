import { i18n } from '#i18n';
import { snake } from '@/components/shell/words';
import type { AddressFault, RobotKind } from '@/lib/settings/robot-address';
import type { Answer, RobotSend } from '@/lib/store/robot-log';

/** What came of a send, in a sentence. What the app itself said stands behind it where ours is not the whole story. */
export function wordAnswer({ kind, detail }: Answer): string {
  const words = i18n.t(`robots.answer_${snake(kind)}`);
  return detail === '' ? words : i18n.t('robots.answerSaid', [words, detail]);
}

/** `expected`: the app whose robot is changed. */
export function wordFault(fault: AddressFault, expected: RobotKind | undefined): string {
  switch (fault.fault) {
    case 'other-kind':
      return i18n.t('robots.fault_other_kind', [
        i18n.t(`robots.${fault.kind}`),
        i18n.t(`robots.${expected ?? fault.kind}`),
      ]);
    case 'not-whole':
      return i18n.t('robots.fault_not_whole', [i18n.t(`robots.${fault.kind}`)]);
    default:
      return i18n.t(`robots.fault_${snake(fault.fault)}`);
  }
}

/** What a send was about. */
export function wordTelling({ telling, count }: Pick<RobotSend, 'telling' | 'count'>): string {
  if (telling === 'many') return i18n.t('robots.logMany', [count]);
  return telling === 'test' ? i18n.t('robots.logTest') : i18n.t(`robots.telling_${telling}`);
}
