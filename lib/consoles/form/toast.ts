import type { ConsoleFile } from '../file/schema';
import { isLabel } from '../file/template';
import { findAll, isVisible } from '../rows/find';
import { rootsOf } from '../rows/roots';
import { labelOf } from '../rows/words';

/** See {@link import('../contract').ConsoleAdapter.sentToast}. The words must be the whole message. */
export function sentToast(file: ConsoleFile, root: Document): string | null {
  const toast = findAll(rootsOf(root, file.shadow), file.parts.toast)?.elements.find(
    (element) => isLabel(file.labels.sent ?? [], labelOf(element)) && isVisible(element),
  );
  return toast === undefined ? null : labelOf(toast);
}
