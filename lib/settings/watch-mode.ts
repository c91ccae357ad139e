/**
 * Watch mode (值守) by console: in no backup, because whoever switches it on is to have read what it risks on this very
 * machine. What stopped it stays until a person switches it on again.
 */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod';
import { consoleIdSchema } from '@/lib/review/schema';
import type { EpochMs } from '@/lib/review/time';
import { REFRESH_STOPS, type RefreshStop } from '@/lib/wire';

/** Seconds between two presses at least, to choose from. */
export const WATCH_SECONDS = [60, 120, 180, 300, 600] as const;

const stateSchema = z.strictObject({
  on: z.boolean(),
  seconds: z.literal(WATCH_SECONDS),
  /** Why it stopped by itself; null = it did not. `untold`: the desktop was not told yet. */
  stopped: z
    .strictObject({
      why: z.enum(REFRESH_STOPS),
      at: z.number().int(),
      untold: z.literal(true).exactOptional(),
    })
    .nullable(),
});
export type WatchState = z.infer<typeof stateSchema>;
export type WatchStates = Readonly<Record<string, WatchState>>;

const NEVER_ON: WatchState = { on: false, seconds: 120, stopped: null };

const item = storage.defineItem<unknown>('local:watchMode', { fallback: {} });
/** When the refresh of a console was last pressed, in whatever tab. */
const pressed = storage.defineItem<Record<string, EpochMs>>('session:watchPressed', { fallback: {} });

async function watchStates(): Promise<WatchStates> {
  return parse(await item.getValue());
}

export function followWatchStates(listener: (states: WatchStates) => void): () => void {
  void watchStates().then(listener);
  return item.watch((value) => listener(parse(value)));
}

export function watchStateOf(states: WatchStates, console: string): WatchState {
  return states[console] ?? NEVER_ON;
}

/** Switches it on (what stopped it is then forgotten) or off, or sets how often. */
export async function setWatch(
  console: string,
  change: Pick<WatchState, 'on'> | Pick<WatchState, 'seconds'>,
): Promise<void> {
  await inTurn(async () => {
    const states = await watchStates();
    const before = watchStateOf(states, console);
    const stopped = 'on' in change ? null : before.stopped;
    await item.setValue({ ...states, [console]: { ...before, ...change, stopped } });
  });
}

/** Switches it off and says why. False: it was off already. */
export async function stopWatch(console: string, why: RefreshStop, at: EpochMs): Promise<boolean> {
  return inTurn(async () => {
    const states = await watchStates();
    const before = watchStateOf(states, console);
    if (!before.on) return false;
    await item.setValue({
      ...states,
      [console]: { ...before, on: false, stopped: { why, at, untold: true } },
    });
    return true;
  });
}

/** The stops of which the desktop was not told yet. */
export async function untoldStops(): Promise<{ console: string; why: RefreshStop }[]> {
  return Object.entries(await watchStates()).flatMap(([console, { stopped }]) =>
    stopped?.untold ? [{ console, why: stopped.why }] : [],
  );
}

export async function keepStopTold(console: string): Promise<void> {
  await inTurn(async () => {
    const states = await watchStates();
    const { stopped, ...state } = watchStateOf(states, console);
    if (stopped === null) return;
    const { why, at } = stopped;
    await item.setValue({ ...states, [console]: { ...state, stopped: { why, at } } });
  });
}

/**
 * Takes the next press of this console, for one tab: the seconds until the one after it; null where it is off, or another
 * tab pressed a moment ago.
 */
export async function takePress(console: string, now: EpochMs): Promise<{ seconds: number } | null> {
  return inTurn(async () => {
    const { on, seconds } = watchStateOf(await watchStates(), console);
    if (!on) return null;
    const times = await pressed.getValue();
    const since = now - (times[console] ?? Number.NEGATIVE_INFINITY);
    // A clock that was set back has pressed in the future: that counts for nothing.
    if (since >= 0 && since < seconds * 1_000) return null;
    await pressed.setValue({ ...times, [console]: now });
    return { seconds };
  });
}

function parse(value: unknown): WatchStates {
  const stored = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(
    stored.flatMap(([console, state]) => {
      const parsed = stateSchema.safeParse(state);
      return parsed.success && consoleIdSchema.safeParse(console).success ? [[console, parsed.data]] : [];
    }),
  );
}

function inTurn<T>(change: () => Promise<T>): Promise<T> {
  return navigator.locks.request('haoshuo:watch-mode', change);
}
