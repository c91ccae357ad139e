import type { ConsoleFile } from '../file/schema';
import { isLabel } from '../file/template';
import { labelOf } from '../rows/words';

/**
 * See {@link import('../contract').ConsoleAdapter.submits}. The labels of send buttons are only partly known, so every
 * button with words counts but the ones that leave; the × has none.
 */
export function submits(file: ConsoleFile, pressed: Element): boolean {
  const button = pressed.closest('button, a, [role="button"]');
  const label = button === null ? '' : labelOf(button);
  return label !== '' && !isLabel(file.labels.cancel ?? [], label);
}
