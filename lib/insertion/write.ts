import { select } from './caret';
import { isComposing } from './composing';
import { isTextField } from './field';
import { hasFocus } from './focus';

/** Rich editors hear of the new selection by an event (Slate only every 100 ms); before that they paste elsewhere. ms */
const EDITOR_HEARS = 150;

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Writes as the browser itself would for a typing person, so that frameworks take it and undo works (tried with
 * thirteen editors): text fields by `execCommand('insertText')`; rich editors by a synthetic paste, and by the command
 * where nobody took the paste. `written` says nothing about success: read back what stands there. The other two are said
 * before anything was written, for the command writes wherever the cursor is.
 */
export async function write(
  field: HTMLElement,
  text: string,
  at: 'end' | 'all',
): Promise<'written' | 'no-focus' | 'composing'> {
  const { ownerDocument } = field;
  field.focus({ preventScroll: true });
  if (!hasFocus(field)) return 'no-focus';
  select(field, at);
  if (isTextField(field)) {
    ownerDocument.execCommand('insertText', false, text);
    return 'written';
  }
  await pause(EDITOR_HEARS);
  if (isComposing()) return 'composing';
  if (!hasFocus(field)) return 'no-focus';
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
  if (field.dispatchEvent(paste)) ownerDocument.execCommand('insertText', false, text);
  return 'written';
}
