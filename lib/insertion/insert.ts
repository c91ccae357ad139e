import type { InsertOutcome } from './contract';
import { limitOf, squeezed, textIn } from './field';
import { isLocked } from './locked';
import { pause, write } from './write';

/** When the text is read back: once the framework has drawn, and again for pages that put the old value back. ms */
const READ_BACK = [100, 500];

/**
 * Puts `text` into a field that the page owns, and says only what it read back. Replaces nothing that stands there,
 * forces nothing that the page has locked, and never submits. Resolves within about two thirds of a second; never rejects.
 */
export async function insertText(field: HTMLElement, text: string): Promise<InsertOutcome> {
  const wanted = squeezed(text);
  if (!field.isConnected || isLocked(field) || wanted === '') return { kind: 'refused' };
  const standing = squeezed(textIn(field));
  if (standing === wanted) return { kind: 'inserted' };
  if (standing !== '') return { kind: 'occupied' };
  const limit = limitOf(field);
  if (limit !== null && text.length > limit) return { kind: 'too-long', limit };
  try {
    await write(field, text);
    for (const wait of READ_BACK) {
      await pause(wait);
      if (!field.isConnected || squeezed(textIn(field)) !== wanted) return { kind: 'not-kept' };
    }
    return { kind: 'inserted' };
  } catch {
    return { kind: 'not-kept' };
  }
}
