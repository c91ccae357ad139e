import type { ConsoleFile } from '../file/schema';
import { holdsLabel } from '../file/template';
import { findAll, findAny, isInside, isVisible } from '../rows/find';
import { labelOf } from '../rows/words';

/** What a dialog is for, as far as it says so. */
export type DialogKind = 'reply' | 'answered' | 'other';

/** Visible dialogs of the page, the outermost element of each. */
export function visibleModals(file: ConsoleFile, roots: readonly ParentNode[]): HTMLElement[] {
  const all = findAny(roots, file.parts.modal).filter(
    (modal) => !isInside(modal, file.parts.not) && isVisible(modal),
  );
  return all.filter((modal) => !all.some((other) => other !== modal && other.contains(modal)));
}

/**
 * A form asks for a text. Where the console's title is known it decides; where it is not, one box does. Announcements may
 * speak of replies too, but ask for no text.
 */
export function kindOf(file: ConsoleFile, modal: HTMLElement): DialogKind {
  const { replyTitle = [], answeredTitle = [] } = file.labels;
  const title = findAll([modal], file.parts.modalTitle)?.elements.map(labelOf).join(' ') ?? '';
  if (findAll([modal], file.parts.answeredForm) !== null) return 'answered';
  if (holdsLabel(replyTitle, title) || findAll([modal], file.parts.replyForm) !== null) return 'reply';
  if (boxesOf(file, [modal]).length === 0) return 'other';
  if (holdsLabel(answeredTitle, title)) return 'answered';
  return replyTitle.length === 0 ? 'reply' : 'other';
}

/** Quill 1 keeps an editable element out of sight beside its box, to paste into. No one gets there by Tab. */
const BACKSTAGE = '[contenteditable][tabindex="-1"]';

/** Every box in these elements that a person can see; the page's feedback widget is not one of them. */
export function boxesOf(file: ConsoleFile, within: readonly ParentNode[]): HTMLElement[] {
  const all = findAny(within, file.parts.box).filter(
    (box) => !isInside(box, file.parts.not) && isVisible(box) && !box.matches(BACKSTAGE),
  );
  return all.filter((box) => !all.some((other) => other !== box && other.contains(box)));
}
