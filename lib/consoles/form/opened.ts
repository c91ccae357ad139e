import type { PageRow } from '../contract';

/** The form that we opened last, and for whom. */
let opened: { form: HTMLElement; orderSn: string | null; text: string | null } | null = null;

/** Remembers it until the page is clicked anywhere outside it. */
export function remember(form: HTMLElement, row: PageRow): void {
  opened = { form, orderSn: row.review.orderSn, text: row.review.text };
  // Another row's form can only be opened by a click outside this one, and the page may use its element again.
  const forget = (event: Event) => {
    if (event.composedPath().includes(form)) return;
    opened = null;
    form.ownerDocument.removeEventListener('click', forget, true);
  };
  form.ownerDocument.addEventListener('click', forget, true);
}

export function forgetOpened(): void {
  opened = null;
}

/** Whether we opened this very form for this row. */
export function isOurs(form: HTMLElement, { review }: PageRow): boolean {
  return opened?.form === form && opened.orderSn === review.orderSn && opened.text === review.text;
}
