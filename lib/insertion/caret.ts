import { isTextField } from './field';

/** Puts the cursor behind all that stands in the focused field, or selects all of it. */
export function select(field: HTMLElement, what: 'end' | 'all'): void {
  if (isTextField(field)) {
    field.setSelectionRange(what === 'end' ? field.value.length : 0, field.value.length);
    return;
  }
  const range = field.ownerDocument.createRange();
  range.selectNodeContents(field);
  if (what === 'end') range.collapse(false);
  // Not `addRange`: it takes no place in a shadow root.
  field.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}
