import type { ConsoleFile } from './file/schema';
import { isLabel } from './file/template';
import { LOCKED } from './form/buttons';
import { isVisible, matches } from './rows/find';
import { rootsOf } from './rows/roots';
import { labelOf } from './rows/words';

const BUTTONS = 'button, [role="button"], input[type="button"], input[type="submit"]';
/** Longer than this an element says more than what its button does. */
const MAX_LABEL = 12;

/**
 * The page's own button that asks for the list again (查询, 搜索), by the label that the console's file knows. null: the file
 * knows none, or there is not exactly one to be pressed: none is better than the wrong one.
 */
export function refreshButton(file: ConsoleFile, root: Document): HTMLElement | null {
  const labels = file.labels.refresh ?? [];
  if (labels.length === 0) return null;
  const found = matches(rootsOf(root, file.shadow), BUTTONS).filter((button) => {
    const label = button instanceof HTMLInputElement ? button.value.replace(/\s+/g, '') : labelOf(button);
    return label.length <= MAX_LABEL && isLabel(labels, label) && isVisible(button);
  });
  const outermost = found.filter(
    (button) => !found.some((other) => other !== button && other.contains(button)),
  );
  const [button] = outermost;
  return outermost.length === 1 && button !== undefined && !button.matches(LOCKED) ? button : null;
}
