import { i18n } from '#i18n';
import { wordRating } from '@/components/shell/words';
import { formatYuan } from '@/lib/review/money';
import type { Review } from '@/lib/review/schema';
import { unquoted } from '@/lib/tables/problem';
import { readRow } from '@/lib/tables/row';
import type { Table } from '@/lib/tables/table';
import type { Chosen } from './use-mapping';
import { wordDate, wordFault } from './words';

/** Rows shown as they will be read. */
const SHOWN = 5;

/** The first rows, as reviews: what the agent compares with the file before anything is taken in. */
export function Preview({ table, chosen }: { table: Table; chosen: Chosen }) {
  const first = firstRows(table);
  return (
    <section aria-label={i18n.t('import.preview')} className="flex flex-col gap-2 border-line border-t pt-4">
      <h2 className="font-semibold text-lg">{i18n.t('import.preview')}</h2>
      {first.length === 0 && <p className="text-muted">{i18n.t('import.noRows')}</p>}
      <ul className="flex flex-col">
        {first.map(({ cells, i }) => (
          <li key={i} className="flex gap-3 border-line border-b py-2 last:border-b-0">
            <span className="figures min-w-5 shrink-0 text-faint text-sm">{table.firstRow + i}</span>
            <PreviewRow cells={table.ours ? cells.map(unquoted) : cells} chosen={chosen} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PreviewRow({ cells, chosen }: { cells: readonly string[]; chosen: Chosen }) {
  const read = readRow(cells, chosen.mapping, chosen.shop);
  if ('faults' in read)
    return (
      <p className="min-w-0 font-medium [overflow-wrap:anywhere]">
        {i18n.t('import.willNot', [read.faults.map(wordFault).join(i18n.t('import.semicolon'))])}
      </p>
    );
  const { review, shopName } = read;
  return (
    <div className="flex min-w-0 flex-col">
      <p className="line-clamp-2 [overflow-wrap:anywhere]">
        {review.text ?? <span className="text-faint">{i18n.t('queue.noText')}</span>}
      </p>
      <p className="text-muted text-sm [overflow-wrap:anywhere]">{factsOf(review, shopName).join(' · ')}</p>
    </div>
  );
}

function factsOf(review: Review, shopName: string | null): string[] {
  const facts = [
    review.rating.stars === null ? wordRating(review) : i18n.t('import.stars', [review.rating.stars]),
    review.orderSn,
    review.product.name,
    review.createdAt === null ? null : wordDate(review.createdAt),
    review.paid === null ? null : i18n.t('offer.yuan', [formatYuan(review.paid)]),
    shopName,
  ];
  return facts.filter((fact) => fact !== null);
}

/** Not by a filter over all: there may be 200,000, and this runs at every key. */
function firstRows({ rows }: Table): { cells: readonly string[]; i: number }[] {
  const first: { cells: readonly string[]; i: number }[] = [];
  for (const [i, cells] of rows.entries()) {
    if (cells.length > 0) first.push({ cells, i });
    if (first.length === SHOWN) break;
  }
  return first;
}
