import { findAll, isVisible, labelOf } from './find';
import { SENT } from './labels';

/** See {@link import('@/lib/consoles/contract').ConsoleAdapter.sentToast}. The words must be the whole message. */
export function sentToast(root: Document): string | null {
  const toast = findAll([root], 'toast')?.elements.find(
    (element) => SENT.test(labelOf(element)) && isVisible(element),
  );
  return toast === undefined ? null : labelOf(toast);
}
