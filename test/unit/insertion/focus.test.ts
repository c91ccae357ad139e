// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { focusOf } from '@/lib/insertion/focus';
import { box, editable } from './boxes';

beforeEach(() => {
  document.body.replaceChildren();
});

/** happy-dom moves the focus into shadow roots by other rules: told outright. */
function focused(root: Document | ShadowRoot, element: Element | null): void {
  Object.defineProperty(root, 'activeElement', { configurable: true, value: element });
}

it('finds a text field, an editor as a whole, and nothing else', () => {
  const field = box();
  focused(document, field);
  expect(focusOf(document)).toEqual({ kind: 'box', box: field });
  const editor = editable('<p>一</p>');
  focused(document, editor);
  expect(focusOf(document)).toEqual({ kind: 'box', box: editor });
  for (const type of ['checkbox', 'button', 'submit']) {
    const input = document.createElement('input');
    input.type = type;
    focused(document, input);
    expect(focusOf(document)).toEqual({ kind: 'none' });
  }
  focused(document, document.body);
  expect(focusOf(document)).toEqual({ kind: 'none' });
  focused(document, null);
  expect(focusOf(document)).toEqual({ kind: 'none' });
});

it('goes through open shadow roots, and says so of closed ones', () => {
  const outer = document.createElement('div');
  const inner = document.createElement('chat-box');
  const field = document.createElement('textarea');
  document.body.append(outer);
  outer.attachShadow({ mode: 'open' }).append(inner);
  inner.attachShadow({ mode: 'open' }).append(field);
  focused(document, outer);
  if (outer.shadowRoot === null || inner.shadowRoot === null) throw new Error('No root.');
  focused(outer.shadowRoot, inner);
  focused(inner.shadowRoot, field);
  expect(focusOf(document)).toEqual({ kind: 'box', box: field });

  const shut = document.createElement('chat-box');
  shut.attachShadow({ mode: 'closed' });
  focused(document, shut);
  expect(focusOf(document)).toEqual({ kind: 'unreachable', why: 'closed' });
});

it('says of a frame of another origin that it is out of reach', () => {
  const frame = document.createElement('iframe');
  Object.defineProperty(frame, 'contentDocument', { value: null });
  focused(document, frame);
  expect(focusOf(document)).toEqual({ kind: 'unreachable', why: 'frame' });
});
