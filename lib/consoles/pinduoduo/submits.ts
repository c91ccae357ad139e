import { labelOf } from './find';
import { CANCEL } from './labels';

/**
 * See {@link import('@/lib/consoles/contract').ConsoleAdapter.submits}. The send button's label is evidenced as 回复 and
 * guessed as others (facts 1.3), so every button with words counts but the ones that leave; the × has none.
 */
export function submits(pressed: Element): boolean {
  const button = pressed.closest('button, a, [role="button"]');
  const label = button === null ? '' : labelOf(button);
  return label !== '' && !CANCEL.test(label);
}
