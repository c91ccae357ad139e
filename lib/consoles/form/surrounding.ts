import type { ConsoleFile } from '../file/schema';
import { isLabel } from '../file/template';
import { findAny, matches } from '../rows/find';
import { labelOf } from '../rows/words';

/** How far above its box a form without a dialog is looked for. */
const LEVELS = 5;

/** The form around a box that stands in the page itself: up to the first element that has a button which can send it. */
export function surrounding(file: ConsoleFile, box: HTMLElement): HTMLElement {
  let at: HTMLElement = box;
  for (let level = 0; level < LEVELS && at.parentElement !== null; level++) {
    at = at.parentElement;
    const buttons = [...matches([at], 'button, [role="button"]'), ...findAny([at], file.parts.action)];
    if (
      buttons.some((button) => labelOf(button) !== '' && !isLabel(file.labels.cancel ?? [], labelOf(button)))
    )
      return at;
  }
  return box.parentElement ?? box;
}
