import type { ConsoleAdapter, PageRow, ReplyTarget, RowRef } from '@/lib/consoles/contract';
import type { OccupiedAnswer } from '@/lib/insertion/contract';
import { insertText } from '@/lib/insertion/insert';
import type { FillOutcome } from '@/lib/messages';
import { sameProduct } from '@/lib/review/identity';
import { comparable, sameText } from '@/lib/review/text';

/** The list was left in the middle: neither a form that did not open nor what a box of another page says matters. */
const LEFT: FillOutcome = { kind: 'no-box', why: 'row-not-on-page' };

/** The box that took our text. */
export interface Filled {
  box: HTMLElement;
  dialog: HTMLElement;
}

export function refOf({ review }: PageRow): RowRef {
  return { orderSn: review.orderSn, productId: review.product.id, text: review.text };
}

function isText(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && comparable(a) === comparable(b);
}

/** The rows on the page that can be this review. */
function rowsOf(adapter: ConsoleAdapter, root: Document, ref: RowRef): PageRow[] {
  const reading = adapter.readRows(root);
  if (reading.kind !== 'rows') return [];
  // Where a page shows no order number only the words tell, and then all of them.
  if (ref.orderSn === null)
    return reading.rows.filter(({ review }) => review.orderSn === null && isText(review.text, ref.text));
  const product = { id: ref.productId, name: null, sku: null };
  return reading.rows.filter(
    ({ review }) =>
      review.orderSn === ref.orderSn &&
      sameProduct(review.product, product) &&
      sameText(review.text, ref.text),
  );
}

/**
 * Opens the reply form of the one row that is this review and puts the text into its box; never sends.
 * Never rejects. `onFilled` is called with the box that holds the text.
 */
export async function fillReply(
  adapter: ConsoleAdapter,
  root: Document,
  request: {
    ref: RowRef;
    target: ReplyTarget | null;
    text: string;
    /** What to do with text that stands there: the agent was asked. */
    answer?: OccupiedAnswer | null;
    signal: AbortSignal;
    /** Whether a row is known to be another case's: two shops may have an order of one number. */
    isOthers?: (row: PageRow) => boolean;
  },
  onFilled: (filled: Filled) => void,
): Promise<FillOutcome> {
  // It may have waited for its turn, and nothing is clicked in a page that is not the list any more.
  if (request.signal.aborted) return LEFT;
  const { ref, isOthers = () => false } = request;
  const [row, ...more] = rowsOf(adapter, root, ref).filter((one) => !isOthers(one));
  if (row === undefined) return { kind: 'no-box', why: 'row-not-on-page' };
  if (more.length > 0) return { kind: 'no-box', why: 'ambiguous' };
  const found = await adapter.openReply(row, request.target, request.signal);
  if (request.signal.aborted) return LEFT;
  if (found.kind === 'none') return { kind: 'no-box', why: found.why };
  const first = await put(found, request, onFilled);
  if (first.kind !== 'replaced' || request.signal.aborted || !found.dialog.isConnected) return first;
  // The page drew its form anew while we wrote: once more, into what stands there now. A form that went is left closed.
  const again = await adapter.openReply(row, request.target, request.signal);
  return again.kind === 'none' ? first : put(again, request, onFilled);
}

async function put(
  form: Filled,
  { text, answer, signal }: { text: string; answer?: OccupiedAnswer | null; signal: AbortSignal },
  onFilled: (filled: Filled) => void,
): Promise<FillOutcome> {
  const { mode, seen = null } = answer ?? {};
  const outcome = await insertText(form.box, text, mode, { seen, signal });
  if (outcome.kind === 'inserted') onFilled(form);
  else if (signal.aborted) return LEFT;
  return outcome;
}
