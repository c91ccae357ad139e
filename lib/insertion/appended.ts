import type { Standing } from './contract';
import { squeezed } from './field';

/**
 * What will stand in the field with `text` behind what stands there: two halves that are honest each can make a sentence
 * that is not. null where more stands there than was told, so that nobody can check it.
 */
export function appendedTo({ text: there, length }: Standing, text: string): string | null {
  return squeezed(there).length === length ? `${there}\n${text}` : null;
}
