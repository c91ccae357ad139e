// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { appendedTo } from '@/lib/insertion/appended';
import type { InsertMode, InsertOutcome } from '@/lib/insertion/contract';
import { type InsertOptions, insertText } from '@/lib/insertion/insert';
import { box, byPerson, editable, freshPage } from './boxes';

const REPLY = '非常抱歉，\n马上为您补发。';
const OWN = '客服自己写的';
const SEEN = { text: OWN, length: 6 };

let commands: ReturnType<typeof freshPage>;
beforeEach(() => {
  commands = freshPage();
});
afterEach(() => {
  vi.useRealTimers();
});

async function insert(field: HTMLElement, mode?: InsertMode, options?: InsertOptions) {
  const outcome = insertText(field, REPLY, mode, options);
  await vi.advanceTimersByTimeAsync(2_500);
  return outcome;
}

it('inserts and reads back', async () => {
  const field = box();
  expect(await insert(field)).toEqual({ kind: 'inserted' });
  expect(field.value).toBe(REPLY);
});

it.each<[Record<string, string>, string, InsertOutcome]>([
  [{ readonly: '' }, '', { kind: 'refused' }],
  [{ disabled: '' }, '', { kind: 'refused' }],
  [{ 'aria-disabled': 'true' }, '', { kind: 'refused' }],
  [{ maxlength: '5' }, '', { kind: 'too-long', limit: 5 }],
  [{}, OWN, { kind: 'occupied', standing: SEEN }],
  [{}, ' 非常抱歉， 马上为您补发。', { kind: 'inserted' }],
])('leaves %j holding %j untouched: %j', async (attributes, value, outcome) => {
  const field = box(attributes, value);
  expect(await insert(field)).toEqual(outcome);
  expect(field.value).toBe(value);
  expect(commands).not.toHaveBeenCalled();
});

it.each<[InsertMode, string, string, Record<string, string>]>([
  ['append', OWN, `${OWN}\n${REPLY}`, {}],
  ['append', `${OWN}\n`, `${OWN}\n${REPLY}`, {}],
  ['append', '', REPLY, {}],
  ['replace', OWN, REPLY, {}],
  ['replace', OWN, REPLY, { maxlength: '13' }],
])('to %s to %j makes %j', async (mode, before, after, attributes) => {
  const field = box(attributes, before);
  expect(await insert(field, mode)).toEqual({ kind: 'inserted' });
  expect(field.value).toBe(after);
});

it('appends once: asked again, it stands there already', async () => {
  const field = box({}, OWN);
  await insert(field, 'append');
  const whole = field.value;
  expect(await insert(field, 'append')).toEqual({ kind: 'inserted' });
  expect(field.value).toBe(whole);
});

it('what an append makes longer than the page allows is not begun', async () => {
  const field = box({ maxlength: '15' }, OWN);
  expect(await insert(field, 'append')).toEqual({ kind: 'too-long', limit: 15 });
  expect(field.value).toBe(OWN);
});

it.each(['append', 'replace'] as const)('%s onto other text than the agent saw asks again', async (mode) => {
  const field = box({}, `${OWN}，又改了`);
  const standing = { text: `${OWN}，又改了`, length: 10 };
  expect(await insert(field, mode, { seen: SEEN })).toEqual({ kind: 'occupied', standing });
  expect(field.value).toBe(`${OWN}，又改了`);
});

it('tells no more than the first part of a very long text, and a change behind it', async () => {
  const field = box({}, '长'.repeat(8_000));
  const seen = { text: '长'.repeat(5_000), length: 8_000 };
  expect(await insert(field)).toEqual({ kind: 'occupied', standing: seen });
  field.value += '了';
  expect(await insert(field, 'replace', { seen })).toMatchObject({ kind: 'occupied' });
});

it('of a text that is told whole it knows what stands there with ours behind it', () => {
  expect(appendedTo({ text: '请加\n微信', length: 4 }, 'abc')).toBe('请加\n微信\nabc');
  expect(appendedTo({ text: '长'.repeat(5_000), length: 5_001 }, 'abc')).toBeNull();
});

it('a fieldset that stays disabled locks its box, one that opens gives it free', async () => {
  const fieldset = document.createElement('fieldset');
  fieldset.disabled = true;
  document.body.append(fieldset);
  const field = box();
  fieldset.append(field);
  expect(await insert(field)).toEqual({ kind: 'refused' });
  setTimeout(() => {
    fieldset.disabled = false;
  }, 400);
  expect(await insert(field)).toEqual({ kind: 'inserted' });
});

it.each<[string, (field: HTMLTextAreaElement) => void, number, InsertOutcome['kind']]>([
  ['cuts', (field) => (field.value = field.value.slice(0, 4)), 0, 'not-kept'],
  ['adds its own', (field) => (field.value += '【官方】'), 0, 'not-kept'],
  ['writes it twice', (field) => (field.value += field.value), 0, 'not-kept'],
  ['puts back after 300 ms', (field) => (field.value = ''), 300, 'not-kept'],
  ['takes the box away', (field) => field.remove(), 200, 'replaced'],
])('a page that %s did not keep it', async (_what, act, after, kind) => {
  const field = box();
  field.addEventListener('input', () => setTimeout(() => act(field), after), { once: true });
  expect(await insert(field)).toEqual({ kind });
});

it('a framework that is slow to draw is waited for', async () => {
  const field = editable();
  field.addEventListener('paste', (event) => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    setTimeout(() => field.append(text), 600);
  });
  expect(await insert(field)).toEqual({ kind: 'inserted' });
});

it('the agent who types on behind our text is no page that changed it', async () => {
  const field = box();
  setTimeout(() => {
    field.dispatchEvent(byPerson(new KeyboardEvent('keydown', { key: '!' })));
    field.value += '!';
  }, 100);
  expect(await insert(field)).toEqual({ kind: 'inserted' });
});

it('a box that does not get the cursor is not written to, nor the one that has it', async () => {
  const other = box();
  const field = box();
  vi.spyOn(field, 'focus').mockImplementation(() => other.focus());
  expect(await insert(field)).toEqual({ kind: 'no-focus' });
  expect(other.value).toBe('');
  expect(commands).not.toHaveBeenCalled();
});

it('an editor that takes the paste gets no command; one that does not gets it', async () => {
  const editor = editable();
  editor.addEventListener('paste', (event) => {
    event.preventDefault();
    editor.textContent = event.clipboardData?.getData('text/plain') ?? '';
  });
  expect(await insert(editor)).toEqual({ kind: 'inserted' });
  expect(commands).not.toHaveBeenCalled();
  expect(await insert(editable())).toEqual({ kind: 'not-kept' });
  expect(commands).toHaveBeenCalledWith('insertText', false, REPLY);
});

it('gives up when the page is left, and writes nothing', async () => {
  const field = box();
  expect(await insert(field, 'fill', { signal: AbortSignal.abort() })).toEqual({ kind: 'refused' });
  expect(field.value).toBe('');
});
