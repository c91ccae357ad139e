import { comparable } from '@/lib/review/text';
import type { PageRow } from '../contract';
import type { ConsoleFile } from '../file/schema';
import { pickAll } from '../file/template';
import { shownText } from '../rows/words';

/** Words this short stand in a dialog by chance. Characters. */
const TELLING = 6;
/** Words this long stand there for one reason only. Characters. */
const CERTAIN = 8;
/** A row may show only the beginning of a text, and so may a dialog. Characters. */
const BEGINNING = 20;

function beginningOf({ review }: PageRow): string {
  return comparable(review.text ?? '').slice(0, BEGINNING);
}

/**
 * Whether a dialog quotes another of these reviews: another form than the one we asked for may open while we wait.
 * Of several texts that it shows, the longest tells; a dialog that quotes nothing tells nothing.
 */
export function quotesOther(modal: HTMLElement, row: PageRow, rows: readonly PageRow[]): boolean {
  const shown = comparable(shownText(modal));
  const quoted = (words: string): number =>
    words.length >= TELLING && shown.includes(words) ? words.length : 0;
  const own = quoted(beginningOf(row));
  return rows.some((other) => other.element !== row.element && quoted(beginningOf(other)) > own);
}

/**
 * Whether a dialog says by itself that it is this review's: it quotes the beginning of the text, and no other row has the
 * same. Then it does not matter who opened it.
 */
export function quotesOwn(modal: HTMLElement, row: PageRow, rows: readonly PageRow[]): boolean {
  const own = beginningOf(row);
  if (own.length < CERTAIN || !comparable(shownText(modal)).includes(own)) return false;
  return rows.every((other) => other.element === row.element || beginningOf(other) !== own);
}

/** Whether a dialog prints the number of another order than the row's. */
export function namesOther(file: ConsoleFile, modal: HTMLElement, { review }: PageRow): boolean {
  const text = shownText(modal);
  const labels = (file.fields.order ?? []).flatMap(({ label }) => label ?? []);
  return labels.some((label) => pickAll(label, text).some((order) => order !== review.orderSn));
}
