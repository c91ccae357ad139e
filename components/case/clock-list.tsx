import { i18n } from '#i18n';
import { INK } from '@/components/queue/due-cell';
import { useNow } from '@/components/shell/now';
import { timeLeft } from '@/components/shell/time-left';
import { snake, wordMoment, wordTime } from '@/components/shell/words';
import { cx } from '@/components/ui/cx';
import { Section } from '@/components/ui/section';
import type { CaseRow } from '@/lib/cases/case';
import { type Clock, isMissed } from '@/lib/deadlines/clocks';
import { unknownYears } from '@/lib/deadlines/unknown-years';
import type { Settings } from '@/lib/settings/schema';
import { ClockSteps } from './clock-steps';

/** Every clock of the case in columns: what, by when, and how it stands; and which of it rests on days nobody has entered. */
export function ClockList({ row, settings }: { row: CaseRow; settings: Settings }) {
  const now = useNow();
  if (row.clocks.length === 0) return null;
  const [unknown] = uncertainYears(row, settings, now);
  return (
    <Section title={i18n.t('case.clocks')}>
      <ul className="flex flex-col gap-1">
        {row.clocks.map((clock) => (
          <li key={`${clock.kind}${clock.startedAt}`}>
            <div className="flex items-baseline gap-3">
              <span className="w-24 shrink-0 text-muted">{i18n.t(`clock.${snake(clock.kind)}`)}</span>
              <span className="figures flex-1 text-faint">
                {hasEnd(clock, now) && i18n.t('clock.dueAt', [wordMoment(clock.dueAt, now)])}
              </span>
              <State clock={clock} now={now} />
            </div>
            <ClockSteps row={row} clock={clock} now={now} />
          </li>
        ))}
      </ul>
      {unknown !== undefined && (
        <p className="mt-1 text-muted text-sm">{i18n.t('calendar.unknownYear', [unknown])}</p>
      )}
    </Section>
  );
}

/** What rests ends nobody knows when; neither did what was stopped in its rest, unless it had run out before. */
function hasEnd(clock: Clock, now: number): boolean {
  return clock.restsSince === undefined || (clock.stoppedAt !== null && isMissed(clock, now));
}

/** Years whose holidays nobody knows, into which what is still counted in working hours reaches. */
function uncertainYears({ clocks, grade }: CaseRow, { calendar, policy }: Settings, now: number): string[] {
  if (policy[grade].hours === 'always') return [];
  const counted = clocks.filter(
    ({ kind, stoppedAt }) => stoppedAt === null && (kind === 'claim' || kind === 'first-reply'),
  );
  return counted.length === 0
    ? []
    : unknownYears(calendar, now, Math.max(now, ...counted.map(({ dueAt }) => dueAt)));
}

function State({ clock, now }: { clock: Clock; now: number }) {
  if (clock.stoppedAt !== null) {
    const missed = isMissed(clock, now);
    const words = i18n.t(missed ? 'clock.missedAt' : 'clock.metAt', [wordMoment(clock.stoppedAt, now)]);
    return <span className={cx('figures', missed ? 'text-ink' : 'text-faint')}>{words}</span>;
  }
  if (clock.restsSince !== undefined) return <span className="text-muted">{i18n.t('clock.resting')}</span>;
  const left = timeLeft(clock.dueAt, now);
  return <span className={cx('figures font-medium', INK[left.urgency])}>{wordTime(left)}</span>;
}
