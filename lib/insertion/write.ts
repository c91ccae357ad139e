import { insertTextIntoField } from 'text-field-edit';
import { isTextField } from './field';

/** Rich editors hear of the new selection by an event; before that they swallow a paste. ms */
const EDITOR_HEARS = 30;

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function caretToEnd(field: HTMLElement): void {
  const selection = field.ownerDocument.getSelection();
  const range = field.ownerDocument.createRange();
  range.selectNodeContents(field);
  range.collapse(false);
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/**
 * Writes as the browser itself would for a typing person, so that frameworks take it and undo works (tried with
 * thirteen editors): text fields by `execCommand('insertText')`; rich editors by a synthetic paste, and by the command
 * where nobody took the paste. Says nothing about success: read back what stands there.
 */
export async function write(field: HTMLElement, text: string): Promise<void> {
  const { ownerDocument } = field;
  field.focus({ preventScroll: true });
  if (isTextField(field)) {
    field.setSelectionRange(field.value.length, field.value.length);
    insertTextIntoField(field, text);
    return;
  }
  caretToEnd(field);
  await pause(EDITOR_HEARS);
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
  if (field.dispatchEvent(paste)) ownerDocument.execCommand('insertText', false, text);
}
