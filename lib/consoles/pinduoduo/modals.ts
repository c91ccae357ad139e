import { findAll, isVisible, labelOf, matches } from './find';
import { ANSWERED_TITLE, FIRST_REPLY_TITLE } from './labels';
import { FEEDBACK, SELECTORS } from './selectors';

/** What a dialog is for, as far as it says so. */
export type DialogKind = 'first-reply' | 'answered' | 'other';

/** Visible dialogs of the page, the outermost element of each. */
export function visibleModals(root: Document): HTMLElement[] {
  const css = SELECTORS.modal.map((candidate) => candidate.css).join(',');
  const all = matches([root], css).filter((modal) => modal.closest(FEEDBACK) === null && isVisible(modal));
  return all.filter((modal) => !all.some((other) => other !== modal && other.contains(modal)));
}

export function kindOf(modal: HTMLElement): DialogKind {
  const marked = (id: string) => matches([modal], `[data-tracking-impr-viewid="${id}"]`).length > 0;
  const title = findAll([modal], 'modalTitle')?.elements.map(labelOf).join(' ') ?? '';
  if (marked('review_details_reply_interactions')) return 'answered';
  if (title.includes(FIRST_REPLY_TITLE) || marked('quick_reply_popup')) return 'first-reply';
  // Announcements speak of 评价互动 too, but ask for no text.
  return ANSWERED_TITLE.test(title) && boxesOf(modal).length > 0 ? 'answered' : 'other';
}

/** Every box of a dialog that a person can see; the page's feedback widget is not one of them. */
export function boxesOf(modal: HTMLElement): HTMLElement[] {
  const css = SELECTORS.box.map((candidate) => candidate.css).join(',');
  return matches([modal], css).filter((box) => box.closest(FEEDBACK) === null && isVisible(box));
}
