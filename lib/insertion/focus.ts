import { isTextField } from './field';

/** Where the cursor is. `closed`: in a shadow root that its page keeps shut; `frame`: in a frame of another origin. */
export type Focus =
  | { kind: 'box'; box: HTMLElement }
  | { kind: 'unreachable'; why: 'closed' | 'frame' }
  | { kind: 'none' };

const UNWRITTEN = /^(?:button|checkbox|color|file|hidden|image|radio|range|reset|submit)$/;

/** Follows the cursor through open shadow roots and frames of the same origin to the field that has it. */
export function focusOf(document: Document): Focus {
  let active = document.activeElement;
  for (let depth = 0; active !== null && depth < 50; depth++) {
    const inner = innerFocus(active);
    if (inner === 'foreign') return { kind: 'unreachable', why: 'frame' };
    if (inner === null) return ownFocus(active);
    active = inner;
  }
  return { kind: 'none' };
}

/** Whether keys would go into this very field. */
export function hasFocus(field: HTMLElement): boolean {
  const root = field.getRootNode() as Document | ShadowRoot;
  const active = root.activeElement ?? null;
  return active !== null && (active === field || (!isTextField(field) && field.contains(active)));
}

function innerFocus(element: Element): Element | 'foreign' | null {
  if (element.shadowRoot !== null) return element.shadowRoot.activeElement;
  if (!element.matches('iframe, frame')) return null;
  try {
    const inside = (element as HTMLIFrameElement).contentDocument;
    return inside === null ? 'foreign' : inside.activeElement;
  } catch {
    return 'foreign';
  }
}

/** Elements by whose names one sees that they can have the focus without a shadow root. */
const FOCUSABLE = 'body, a, button, input, select, textarea, summary, [tabindex], [contenteditable], iframe';

function ownFocus(element: Element): Focus {
  const box = element as HTMLElement;
  if (isWritable(box)) return { kind: 'box', box: editingHost(box) };
  const closed = element.shadowRoot === null && !element.matches(FOCUSABLE);
  return closed || element.localName.includes('-')
    ? { kind: 'unreachable', why: 'closed' }
    : { kind: 'none' };
}

function isWritable(element: HTMLElement): boolean {
  if (element.matches('textarea')) return true;
  if (element.matches('input')) return !UNWRITTEN.test((element as HTMLInputElement).type);
  return element.isContentEditable;
}

/** The outermost element that one edits as a whole; of a page in design mode that is its body. */
function editingHost(element: HTMLElement): HTMLElement {
  let at = element;
  while (!isTextField(at) && at.localName !== 'body' && at.parentElement?.isContentEditable === true)
    at = at.parentElement;
  return at;
}
