import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { useNow } from '@/components/shell/now';
import { usePanel } from '@/components/shell/panel-state';
import { snake, wordMoment } from '@/components/shell/words';
import { Section } from '@/components/ui/section';
import type { CaseRow } from '@/lib/cases/case';
import type { Signal } from '@/lib/grading/signals/contract';
import type { EpochMs } from '@/lib/review/time';
import { casesByIds } from '@/lib/store/queries';
import { signalsFor } from '@/lib/store/signals';

type Five = [string, number, string, number, number];

/** Cases that are listed of each signal; of the others only the number is said. */
const LISTED = 5;

/** What this case has in common with others: to look at and to keep as proof, nothing else follows from it. */
export function Clues({ caseId, keptDays }: { caseId: string; keptDays: number }) {
  const clues = useLiveQuery(() => cluesOf(caseId, keptDays), [caseId, keptDays]);
  if (clues === undefined || clues.length === 0) return null;
  return (
    <Section title={i18n.t('clue.title')}>
      <p className="text-muted text-sm">{i18n.t('clue.notice')}</p>
      <ul className="flex flex-col gap-3">
        {clues.map(({ signal, rows }) => (
          <li key={signal.kind}>
            <Clue signal={signal} rows={rows} />
          </li>
        ))}
      </ul>
      <p className="text-faint text-sm">{i18n.t('clue.use')}</p>
    </Section>
  );
}

async function cluesOf(caseId: string, keptDays: number): Promise<{ signal: Signal; rows: CaseRow[] }[]> {
  const signals = await signalsFor(caseId, Date.now(), keptDays);
  return Promise.all(
    signals.map(async (signal) => {
      const rows = await casesByIds(signal.cases.slice(0, LISTED));
      return { signal, rows: rows.filter((row) => row !== undefined) };
    }),
  );
}

function Clue({ signal, rows }: { signal: Signal; rows: readonly CaseRow[] }) {
  const now = useNow();
  const unlisted = signal.others - rows.length;
  return (
    <div className="flex flex-col gap-1">
      <p>
        <span className="font-medium">{i18n.t(`clue.${snake(signal.kind)}`)}</span>{' '}
        <span className="text-muted text-sm">{wordSignal(signal, now)}</span>
      </p>
      <ul aria-label={i18n.t(`clue.${snake(signal.kind)}`)} className="-mx-1 flex flex-col">
        {rows.map((row) => (
          <li key={row.id}>
            <Related row={row} now={now} />
          </li>
        ))}
      </ul>
      {unlisted > 0 && (
        <p className="figures text-faint text-xs">{i18n.t('clue.more', [atLeast(unlisted, signal)])}</p>
      )}
    </div>
  );
}

function Related({ row, now }: { row: CaseRow; now: EpochMs }) {
  const { createdAt, text, orderSn } = row.review;
  return (
    <button
      type="button"
      className="flex w-full items-baseline gap-2 rounded-sm px-1 py-0.5 text-left text-sm hover:bg-hover"
      title={orderSn ?? undefined}
      onClick={() => usePanel.getState().openCase(row.id)}
    >
      {createdAt !== null && (
        <span className="figures shrink-0 text-faint">{wordMoment(createdAt, now)}</span>
      )}
      <span className="min-w-0 flex-1 truncate text-ink underline decoration-line-strong underline-offset-2">
        {text ?? i18n.t('queue.noText')}
      </span>
    </button>
  );
}

function wordSignal(signal: Signal, now: EpochMs): string {
  switch (signal.kind) {
    case 'same-text': {
      const { orders, equal, least } = signal.figures;
      const counted = atLeast(orders, signal);
      const words =
        equal === signal.others
          ? i18n.t('clue.textEqual', [counted])
          : i18n.t('clue.textAlike', [counted, Math.floor(least * 100), equal]);
      return signal.more ? `${words} ${i18n.t('clue.textMany')}` : words;
    }
    case 'same-buyer': {
      const { mask, orders, days, expected } = signal.figures;
      return i18n.t('clue.buyerFigures', [mask, orders, Math.max(days, 1), expected.toFixed(2)]);
    }
    case 'burst': {
      const { of, count, hours, from, before, days } = signal.figures;
      const figures: Five = [wordMoment(from, now), hours, atLeast(count, signal), days, before];
      return of === 'product' ? i18n.t('clue.productFigures', figures) : i18n.t('clue.shopFigures', figures);
    }
  }
}

function atLeast(count: number, { more }: Signal): string {
  return more ? i18n.t('clue.atLeast', [count]) : String(count);
}
