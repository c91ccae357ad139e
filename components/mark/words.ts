import { i18n } from '#i18n';
import { timeLeft } from '@/components/shell/time-left';
import { sayTime, wordOutcome, wordTime } from '@/components/shell/words';
import { NEVER } from '@/lib/review/time';
import type { FillNote } from '@/lib/watch/ports';
import type { CaseMark } from '@/lib/wire';

/** What a mark shows, as text. */
export interface MarkWords {
  tone: 'overdue' | 'soon' | 'calm' | 'done';
  grade: string;
  time: string;
  state: string;
  /** The whole for a screen reader. */
  label: string;
}

/** Words of a mark at `now`. Time runs only in the active lane: what waits or is done is never late. */
export function wordMark(mark: CaseMark, now: number): MarkWords {
  const grade = i18n.t(`grade.${mark.grade}`);
  const active = mark.lane === 'active';
  // An unclaimed case in the queue is what every mark is at first: only what differs is said.
  const state =
    mark.lane === 'backlog'
      ? i18n.t('lane.backlog')
      : active && mark.status === 'new'
        ? ''
        : i18n.t(`status.${mark.status}`);
  const timed = active && mark.dueAt !== NEVER;
  const spoken = [grade, timed ? sayTime(mark.dueAt, now) : '', state].filter((word) => word !== '');
  return {
    tone: active ? timeLeft(mark.dueAt, now).urgency : 'done',
    grade,
    time: timed ? wordTime(timeLeft(mark.dueAt, now)) : '',
    state,
    label: i18n.t('mark.open', [spoken.join(i18n.t('badge.comma'))]),
  };
}

/** What became of a fill, and where the text is when it did not get into the box. */
export function wordNote({ outcome, copied }: FillNote): string {
  const words = wordOutcome(outcome);
  return copied === null ? words : `${words}${i18n.t(copied ? 'fill.copied' : 'fill.notCopied')}`;
}
