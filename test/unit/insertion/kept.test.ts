// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followKept } from '@/lib/insertion/kept';
import { box, byPerson, freshPage } from './boxes';

const REPLY = '非常抱歉，马上为您补发。';

let life: AbortController;
beforeEach(() => {
  freshPage();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** What happens to a box that holds the reply: `act` after a second, and how often a loss was told in six. */
async function lost(act: (field: HTMLTextAreaElement) => void): Promise<number> {
  const field = box({}, REPLY);
  vi.spyOn(field, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  const told = vi.fn();
  followKept(field, REPLY, told, life.signal);
  setTimeout(() => act(field), 1_000);
  await vi.advanceTimersByTimeAsync(6_000);
  return told.mock.calls.length;
}

const clear = (field: HTMLTextAreaElement) => {
  field.value = '';
};

const closeEmpty = (field: HTMLTextAreaElement) => {
  clear(field);
  field.remove();
};
const leave = (field: HTMLTextAreaElement) => {
  life.abort();
  clear(field);
};

it.each<[string, number, (field: HTMLTextAreaElement) => void]>([
  ['takes it away', 1, clear],
  ['cuts it', 1, (field) => (field.value = REPLY.slice(0, 5))],
  ['adds to it', 0, (field) => (field.value = `您好，${REPLY}【客服】`)],
  ['does nothing', 0, () => {}],
  ['closes the form', 0, (field) => field.remove()],
  ['closes the form and empties it', 0, closeEmpty],
  ['is left', 0, leave],
  ['takes it away too late to be seen', 0, (field) => setTimeout(() => clear(field), 4_500)],
  [
    'presses a key of its own and takes it away',
    1,
    (field) => {
      field.dispatchEvent(new Event('keydown'));
      clear(field);
    },
  ],
])('a page that %s: told %i times', async (_what, times, act) => {
  expect(await lost(act)).toBe(times);
});

it.each(['keydown', 'pointerdown', 'compositionstart'])(
  'after a person’s %s it is the agent’s doing',
  async (type) => {
    expect(
      await lost((field) => {
        field.dispatchEvent(byPerson(new Event(type, { bubbles: true })));
        clear(field);
      }),
    ).toBe(0);
  },
);
