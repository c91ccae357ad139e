import type { PageRow } from '../contract';

/** The form that we opened last, and for whom. */
let opened: { form: HTMLElement; whose: string } | null = null;

/** Two goods of one order may have got the same words. */
function whoseOf({ review: { id, orderSn, product, text, createdAt } }: PageRow): string {
  return JSON.stringify([id, orderSn, product.id, product.sku, text, createdAt]);
}

/** Remembers it until the page is clicked anywhere outside it. */
export function remember(form: HTMLElement, row: PageRow): void {
  opened = { form, whose: whoseOf(row) };
  // Another row's form can only be opened by a click outside this one, and the page may use its element again.
  const forget = (event: Event) => {
    if (event.composedPath().some((at) => at === form || isOurMark(at))) return;
    opened = null;
    form.ownerDocument.removeEventListener('click', forget, true);
  };
  form.ownerDocument.addEventListener('click', forget, true);
}

/** Our mark opens nothing: a press on it asks for this very form. */
function isOurMark(at: EventTarget): boolean {
  return at instanceof Element && at.localName === 'haoshuo-mark';
}

export function forgetOpened(): void {
  opened = null;
}

/** Whether we opened this very form for this row. */
export function isOurs(form: HTMLElement, row: PageRow): boolean {
  return opened?.form === form && opened.whose === whoseOf(row);
}
