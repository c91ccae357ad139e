import type { NoBox, PageRow, ReplyTarget } from '../contract';
import type { ConsoleFile } from '../file/schema';
import { isLabel } from '../file/template';
import { findAny } from '../rows/find';
import { labelOf } from '../rows/words';

/** What the page has locked stays locked. */
export const LOCKED = ':disabled, [disabled], [readonly], [aria-disabled="true"], [aria-readonly="true"]';

/** The elements of these parts that carry one of the labels, the outermost of each. */
function buttonsOf(
  file: ConsoleFile,
  parts: readonly ParentNode[],
  labels: readonly string[] | undefined,
): HTMLElement[] {
  const found = findAny(parts, file.parts.action).filter((action) => isLabel(labels ?? [], labelOf(action)));
  return found.filter((button) => !found.some((other) => other !== button && other.contains(button)));
}

/**
 * The page's own button that opens the form: of the review itself, or of its append where the console gives that one a
 * form of its own. Not said which (`null`): the review's, and the append's only where the review has none left.
 */
export function replyButton(
  file: ConsoleFile,
  row: PageRow,
  target: ReplyTarget | null,
): HTMLElement | Extract<NoBox, 'no-reply-button' | 'ambiguous' | 'not-allowed'> {
  const main = buttonsOf(file, row.parts, file.labels.reply);
  const append = buttonsOf(file, row.parts, file.labels.appendReply);
  const chosen = target === 'append' || (target === null && main.length === 0) ? append : main;
  const [button] = chosen;
  if (button === undefined) return 'no-reply-button';
  if (chosen.length > 1) return 'ambiguous';
  return button.matches(LOCKED) || /disabled/i.test(button.className) ? 'not-allowed' : button;
}
