import type { BoxResult, NoBox, PageRow } from '@/lib/consoles/contract';
import { findAll, labelOf, shownText } from './find';
import { NOT_ALLOWED, ORDER, REPLY_ACTION } from './labels';
import { boxesOf, kindOf, visibleModals } from './modals';
import { quotesOther } from './quote';
import { readRows } from './rows';
import { LOCKED, SELECTORS } from './selectors';
import { until } from './until';

/** Longest wait for the page's own dialog. ms */
const PATIENCE = 3_000;

const none = (why: NoBox): BoxResult => ({ kind: 'none', why });

/** The dialog that we opened last, and for whom; forgotten when the page is clicked anywhere outside it. */
let opened: { modal: HTMLElement; orderSn: string | null } | null = null;

function remember(modal: HTMLElement, row: PageRow): void {
  opened = { modal, orderSn: row.review.orderSn };
  // Another row's form can only be opened by a click outside this dialog, and the page may use its element again.
  const forget = (event: Event) => {
    if (event.composedPath().includes(modal)) return;
    opened = null;
    modal.ownerDocument.removeEventListener('click', forget, true);
  };
  modal.ownerDocument.addEventListener('click', forget, true);
}

/** An order number in the dialog, if any, must be the row's. */
function namesOther(modal: HTMLElement, row: PageRow): boolean {
  return [...shownText(modal).matchAll(ORDER)].some((match) => match[1] !== row.review.orderSn);
}

function rowsOn(root: Document): readonly PageRow[] {
  const reading = readRows(root);
  return reading.kind === 'rows' ? reading.rows : [];
}

/** Notices a click on another reply link while we wait: the form that comes may be that one's. */
function followStrayClicks(root: Document, button: HTMLElement): { any(): boolean; stop(): void } {
  let any = false;
  const hear = ({ target }: Event) => {
    if (!(target instanceof Element) || button.contains(target)) return;
    const link = target.closest<HTMLElement>(SELECTORS.action.map(({ css }) => css).join(','));
    any ||= link !== null && !link.contains(button) && REPLY_ACTION.test(labelOf(link));
  };
  root.addEventListener('click', hear, true);
  return { any: () => any, stop: () => root.removeEventListener('click', hear, true) };
}

function replyButton(row: PageRow): HTMLElement | NoBox {
  const actions = findAll(row.parts, 'action')?.elements ?? [];
  const buttons = actions.filter((action) => REPLY_ACTION.test(labelOf(action)));
  const outer = buttons.filter(
    (button) => !buttons.some((other) => other !== button && other.contains(button)),
  );
  const [button] = outer;
  if (button === undefined) return 'no-reply-button';
  if (outer.length > 1) return 'ambiguous';
  return button.matches(LOCKED) || /disabled/i.test(button.className) ? 'not-allowed' : button;
}

function boxIn(modal: HTMLElement, row: PageRow): BoxResult | null {
  const kind = kindOf(modal);
  if (kind === 'answered') return none('already-answered');
  if (kind === 'other') return null;
  if (namesOther(modal, row) || quotesOther(modal, row, rowsOn(modal.ownerDocument)))
    return none('ambiguous');
  const [box, ...more] = boxesOf(modal);
  // The dialog may draw its box a moment after its title.
  if (box === undefined) return null;
  if (more.length > 0) return none('ambiguous');
  if (box.matches(LOCKED) || NOT_ALLOWED.test(box.getAttribute('placeholder') ?? ''))
    return none('not-allowed');
  return { kind: 'box', box, dialog: modal };
}

function refusalToast(root: Document): boolean {
  return findAll([root], 'toast')?.elements.some((toast) => NOT_ALLOWED.test(labelOf(toast))) === true;
}

/** See {@link import('@/lib/consoles/contract').ConsoleAdapter.openReply}. The page's own reply link is all it clicks. */
export async function openReply(row: PageRow, signal: AbortSignal): Promise<BoxResult> {
  const root = row.element.ownerDocument;
  if (!row.element.isConnected) return none('row-not-on-page');
  const before = visibleModals(root);
  const [standing] = before;
  if (standing !== undefined) {
    const ours = before.length === 1 && opened?.modal === standing && opened.orderSn === row.review.orderSn;
    if (ours) return boxIn(standing, row) ?? none('ambiguous');
    // An announcement in front is the agent's to close; a form that stands open may be another review's.
    return none(before.every((modal) => kindOf(modal) === 'other') ? 'dialog-did-not-open' : 'ambiguous');
  }
  const button = replyButton(row);
  if (typeof button === 'string') return none(button);
  opened = null;
  const stray = followStrayClicks(root, button);
  button.click();

  const result = await until<BoxResult>(root, PATIENCE, signal, () => {
    const modals = visibleModals(root);
    const forms = modals.filter((modal) => kindOf(modal) !== 'other');
    if (forms.length > 1) return none('ambiguous');
    const [form] = forms;
    if (form !== undefined) return stray.any() ? none('ambiguous') : boxIn(form, row);
    return refusalToast(root) ? none('not-allowed') : null;
  });
  stray.stop();
  if (result?.kind === 'box') remember(result.dialog, row);
  return result ?? none('dialog-did-not-open');
}
