import { i18n } from '#i18n';
import { wordMoment } from '@/components/shell/words';
import type { CaseRow } from '@/lib/cases/case';
import { stepsAhead } from '@/lib/cases/ladder';
import type { Clock } from '@/lib/deadlines/clocks';
import { wordRecipient } from './work-words';

/** Under a clock, quietly: who was called so far, and when the next early steps are. Nothing where nothing is. */
export function ClockSteps({ row, clock, now }: { row: CaseRow; clock: Clock; now: number }) {
  if (clock.kind !== 'claim' && clock.kind !== 'first-reply') return null;
  const called = (row.escalations ?? [])
    .filter((step) => step.clock === clock.kind && step.to.length > 0)
    .map(({ share, to }) =>
      i18n.t('clock.calledAt', [share, to.map(wordRecipient).join(i18n.t('banner.comma'))]),
    );
  const ahead = stepsAhead(row)
    .filter((step) => step.clock === clock.kind && step.share < 100)
    .map(({ share, at }) => i18n.t('clock.stepAt', [share, wordMoment(at, now)]));
  const words = [...called, ...ahead];
  if (words.length === 0) return null;
  return <p className="figures text-faint text-xs">{words.join(' · ')}</p>;
}
