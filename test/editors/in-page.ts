/** What a test puts into an isolated world of a host page, as the content script stands in one: the product's own room. */
import { followComposition, isComposing } from '@/lib/insertion/composing';
import type { InsertMode, InsertOutcome, Standing } from '@/lib/insertion/contract';
import { textIn } from '@/lib/insertion/field';
import { focusOf } from '@/lib/insertion/focus';
import { insertText } from '@/lib/insertion/insert';
import { followKept } from '@/lib/insertion/kept';

followComposition(document);

/** The one element of this selector in the document, its open shadow roots and its frames of the same origin. */
function find(css: string): HTMLElement {
  const roots: (Document | ShadowRoot)[] = [document];
  const found: HTMLElement[] = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.matches(css)) found.push(element);
      if (element.shadowRoot !== null) roots.push(element.shadowRoot);
      const inner = element.matches('iframe') ? (element as HTMLIFrameElement).contentDocument : null;
      if (inner !== null) roots.push(inner);
    }
  }
  const [box] = found;
  if (box === undefined || found.length > 1) throw new Error(`${found.length} elements are ${css}`);
  return box;
}

const room = {
  insert: (css: string, text: string, mode?: InsertMode, seen?: Standing): Promise<InsertOutcome> =>
    insertText(find(css), text, mode, seen === undefined ? {} : { seen }),
  /** Begins to insert and does not wait: the test acts meanwhile. */
  begin: (css: string, text: string, mode?: InsertMode): void => {
    Object.assign(globalThis, { begun: insertText(find(css), text, mode) });
  },
  ended: (): Promise<InsertOutcome> => Reflect.get(globalThis, 'begun') as Promise<InsertOutcome>,
  text: (css: string): string => textIn(find(css)),
  composing: (): boolean => isComposing(),
  /** Where the cursor is: in this very field (`box`), elsewhere, or out of reach and why. */
  focus: (css: string): string => {
    const focus = focusOf(document);
    if (focus.kind === 'unreachable') return focus.why;
    return focus.kind === 'box' && focus.box !== find(css) ? 'elsewhere' : focus.kind;
  },
  follow: (css: string, text: string): void => {
    followKept(
      find(css),
      text,
      () => Object.assign(globalThis, { lost: true }),
      new AbortController().signal,
    );
  },
  lost: (): boolean => Reflect.get(globalThis, 'lost') === true,
};
export type Room = typeof room;

Object.assign(globalThis, { room });
