// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { insertText } from '@/lib/insertion/insert';

const REPLY = '非常抱歉，\n马上为您补发。';

/** happy-dom has no execCommand: as Chromium does it, into the focused text field. */
function command(text: string): boolean {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement)) return false;
  field.value += text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  Object.assign(document, { execCommand: (_name: string, _ui: boolean, text: string) => command(text) });
});
afterEach(() => {
  vi.useRealTimers();
});

function box(attributes: Record<string, string> = {}, value = ''): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  for (const [name, content] of Object.entries(attributes)) field.setAttribute(name, content);
  field.value = value;
  document.body.append(field);
  return field;
}

async function insert(field: HTMLElement, text = REPLY) {
  const outcome = insertText(field, text);
  await vi.advanceTimersByTimeAsync(1_000);
  return outcome;
}

it('inserts and reads back', async () => {
  const field = box();
  expect(await insert(field)).toEqual({ kind: 'inserted' });
  expect(field.value).toBe(REPLY);
});

it.each([
  [{ readonly: '' }, '', { kind: 'refused' }],
  [{ disabled: '' }, '', { kind: 'refused' }],
  [{ 'aria-disabled': 'true' }, '', { kind: 'refused' }],
  [{ maxlength: '5' }, '', { kind: 'too-long', limit: 5 }],
  [{}, '客服自己写的', { kind: 'occupied' }],
  [{}, ' 非常抱歉， 马上为您补发。', { kind: 'inserted' }],
])('leaves %j holding %j untouched: %j', async (attributes, value, outcome) => {
  const field = box(attributes, value);
  expect(await insert(field)).toEqual(outcome);
  expect(field.value).toBe(value);
});

it('a fieldset that is disabled locks its box', async () => {
  const fieldset = document.createElement('fieldset');
  fieldset.disabled = true;
  document.body.append(fieldset);
  const field = box();
  fieldset.append(field);
  expect((await insert(field)).kind).not.toBe('inserted');
});

it.each([
  ['cuts', (field: HTMLTextAreaElement) => (field.value = field.value.slice(0, 4)), 0],
  ['puts back after 300 ms', (field: HTMLTextAreaElement) => (field.value = ''), 300],
  ['takes the box away', (field: HTMLTextAreaElement) => field.remove(), 200],
])('a page that %s did not keep it', async (_what, act, after) => {
  const field = box();
  field.addEventListener('input', () => setTimeout(() => act(field), after), { once: true });
  expect(await insert(field)).toEqual({ kind: 'not-kept' });
});

it('an editor that takes the paste gets no command; one that does not gets it', async () => {
  const commands = vi.spyOn(document, 'execCommand');
  const editor = document.createElement('div');
  editor.setAttribute('contenteditable', 'true');
  document.body.append(editor);
  editor.addEventListener('paste', (event) => {
    event.preventDefault();
    editor.textContent = (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '';
  });
  expect(await insert(editor)).toEqual({ kind: 'inserted' });
  expect(commands).not.toHaveBeenCalled();
  const plain = document.createElement('div');
  plain.setAttribute('contenteditable', 'true');
  document.body.append(plain);
  expect(await insert(plain)).toEqual({ kind: 'not-kept' });
  expect(commands).toHaveBeenCalledWith('insertText', false, REPLY);
});
