// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followComposition, isComposing } from '@/lib/insertion/composing';
import { insertText } from '@/lib/insertion/insert';
import { box, freshPage } from './boxes';

let life: AbortController;
beforeEach(() => {
  freshPage();
  life = new AbortController();
  followComposition(document, life.signal);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const tell = (field: HTMLElement, type: 'compositionstart' | 'compositionend') =>
  field.dispatchEvent(new CompositionEvent(type, { bubbles: true, composed: true }));

it.each([true, false])(
  'writes after the end of a composition, in the box itself or another (%s)',
  async (itself) => {
    const field = box();
    const other = itself ? field : box();
    const written = vi.spyOn(field, 'focus');
    tell(other, 'compositionstart');
    const outcome = insertText(field, '您好');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(written).not.toHaveBeenCalled();
    tell(other, 'compositionend');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await outcome).toEqual({ kind: 'inserted' });
  },
);

it('what was composed meanwhile is the agent’s text', async () => {
  const field = box();
  tell(field, 'compositionstart');
  const outcome = insertText(field, '您好');
  await vi.advanceTimersByTimeAsync(500);
  field.value = '亲';
  tell(field, 'compositionend');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await outcome).toEqual({ kind: 'occupied', standing: { text: '亲', length: 1 } });
});

it('after ten seconds it is said that somebody is composing', async () => {
  const field = box();
  tell(field, 'compositionstart');
  const outcome = insertText(field, '您好');
  await vi.advanceTimersByTimeAsync(11_000);
  expect(await outcome).toEqual({ kind: 'composing' });
  expect(field.value).toBe('');
});

it.each<[string, (field: HTMLElement) => void]>([
  ['a plain key', (field) => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))],
  ['a field that is taken away', (field) => field.remove()],
])('%s ends a composition whose end nobody told', (_what, act) => {
  const field = box();
  tell(field, 'compositionstart');
  expect(isComposing()).toBe(true);
  act(field);
  expect(isComposing()).toBe(false);
});

it('a key that belongs to the composition does not end it', () => {
  const field = box();
  tell(field, 'compositionstart');
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Process', isComposing: true, bubbles: true }));
  expect(isComposing()).toBe(true);
});
