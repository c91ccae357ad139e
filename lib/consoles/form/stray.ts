import type { ConsoleFile } from '../file/schema';
import { isLabel } from '../file/template';
import { labelOf } from '../rows/words';

/** Notices a click on another reply link while we wait: the form that comes may be that one's. */
export function followStrayClicks(
  file: ConsoleFile,
  root: Document,
  button: HTMLElement,
): { any(): boolean; stop(): void } {
  let any = false;
  const css = (file.parts.action ?? []).map((candidate) => candidate.css).join(',');
  const labels = [...(file.labels.reply ?? []), ...(file.labels.appendReply ?? [])];
  const hear = (event: Event) => {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || button.contains(target) || css === '') return;
    const link = target.closest<HTMLElement>(css);
    any ||= link !== null && !link.contains(button) && isLabel(labels, labelOf(link));
  };
  root.addEventListener('click', hear, true);
  return { any: () => any, stop: () => root.removeEventListener('click', hear, true) };
}
