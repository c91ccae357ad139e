/**
 * The supervisor's PIN (主管口令): in no backup. It keeps colleagues from slipping; whoever opens the browser's developer
 * tools is not kept out, and no screen says otherwise.
 */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod';
import { DAY, type EpochMs, MINUTE } from '@/lib/review/time';
import { hashPin, isHashOf, pinHashSchema } from './pin-hash';

export const pinSchema = z.string().regex(/^\d{4,8}$/);

const storedSchema = z.strictObject({
  hash: pinHashSchema,
  digits: z.number().int().min(4).max(8),
  /** Wrong tries since the last right one, and the last of them: a restart gives nobody new tries. */
  wrong: z.number().int().min(0),
  wrongAt: z.number().int().nullable(),
  /** Somebody forgot it and asked for its removal, which is due then. */
  resetAt: z.number().int().nullable(),
});
type Stored = z.infer<typeof storedSchema>;

const pinItem = storage.defineItem<unknown>('local:supervisorPin', { fallback: null });
/** Until when the supervisor's actions are open; gone with the browser session. */
const openItem = storage.defineItem<unknown>('session:supervisorUntil', { fallback: null });

/** How long an entry holds. ms */
export const UNLOCKED_FOR = 10 * MINUTE;
/** How long a reset is announced before the PIN is gone. ms */
const RESET_AFTER = DAY;
/** Wrong tries that cost nothing; from the last of them on, each one doubles the wait. */
const FREE_TRIES = 5;
const LONGEST_DOUBLING = 10;

export type PinState =
  | { set: false }
  | {
      set: true;
      digits: number;
      unlocked: boolean;
      /** No try is taken before; null = one may try. */
      blockedUntil: EpochMs | null;
      triesLeft: number;
      resetAt: EpochMs | null;
    };

export async function readPin(now: EpochMs): Promise<PinState> {
  const stored = await read(now);
  if (stored === null) return { set: false };
  const { digits, wrong, resetAt } = stored;
  return {
    set: true,
    digits,
    unlocked: await isOpen(now),
    blockedUntil: blockedUntil(stored, now),
    triesLeft: Math.max(0, FREE_TRIES - wrong),
    resetAt,
  };
}

/** Whether what is the supervisor's alone has to ask for the PIN first. */
export async function isLocked(now: EpochMs): Promise<boolean> {
  const state = await readPin(now);
  return state.set && !state.unlocked;
}

export function watchPin(listener: () => void): () => void {
  const stops = [pinItem.watch(listener), openItem.watch(listener)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** A right entry opens the supervisor's actions for {@link UNLOCKED_FOR}, and takes back a reset. */
export function enterPin(pin: string, now: EpochMs): Promise<'right' | 'wrong' | 'blocked'> {
  return alone(async () => {
    const stored = await read(now);
    if (stored === null) return 'right';
    if (blockedUntil(stored, now) !== null) return 'blocked';
    // Counted before it is looked at: closing the screen meanwhile does not make the try undone.
    await pinItem.setValue({ ...stored, wrong: stored.wrong + 1, wrongAt: now });
    if (!(await isHashOf(stored.hash, pin))) return 'wrong';
    await pinItem.setValue({ ...stored, wrong: 0, wrongAt: null, resetAt: null });
    await openItem.setValue(now + UNLOCKED_FOR);
    return 'right';
  });
}

/** Sets or changes it; whoever does has it open. Throws zod's error on what is no PIN, and when it is locked. */
export function setPin(pin: string, now: EpochMs): Promise<void> {
  return alone(async () => {
    const digits = pinSchema.parse(pin).length;
    if (await isLocked(now)) throw new PinLocked();
    const hash = await hashPin(pin);
    await pinItem.setValue({ hash, digits, wrong: 0, wrongAt: null, resetAt: null } satisfies Stored);
    await openItem.setValue(now + UNLOCKED_FOR);
  });
}

/** Throws {@link PinLocked} when it is locked. */
export function removePin(now: EpochMs): Promise<void> {
  return alone(async () => {
    if (await isLocked(now)) throw new PinLocked();
    await pinItem.removeValue();
    await openItem.removeValue();
  });
}

/** Somebody forgot it: it goes in {@link RESET_AFTER}, and every panel says so until then. Asking again changes nothing. */
export function askReset(now: EpochMs): Promise<void> {
  return alone(async () => {
    const stored = await read(now);
    if (stored?.resetAt === null) await pinItem.setValue({ ...stored, resetAt: now + RESET_AFTER });
  });
}

export async function lock(): Promise<void> {
  await openItem.removeValue();
}

/** An action of the supervisor without the PIN. */
export class PinLocked extends Error {
  override readonly name = 'PinLocked';
}

/** What cannot be read is no PIN: a lock that no key opens would help nobody. One whose reset is due is gone. */
async function read(now: EpochMs): Promise<Stored | null> {
  const parsed = storedSchema.safeParse(await pinItem.getValue());
  if (!parsed.success) return null;
  const { resetAt } = parsed.data;
  return resetAt !== null && resetAt <= now ? null : parsed.data;
}

/** A clock that was moved back does not keep it open for longer. */
async function isOpen(now: EpochMs): Promise<boolean> {
  const until = await openItem.getValue();
  return typeof until === 'number' && now < until && until - now <= UNLOCKED_FOR;
}

/** 1 min after the fifth wrong try, then 2, 4, 8 …. A try in the future is one of a clock that was wrong. */
function blockedUntil({ wrong, wrongAt }: Stored, now: EpochMs): EpochMs | null {
  if (wrong < FREE_TRIES || wrongAt === null || wrongAt > now) return null;
  const until = wrongAt + MINUTE * 2 ** Math.min(wrong - FREE_TRIES, LONGEST_DOUBLING);
  return now < until ? until : null;
}

/** Two screens may try in one moment; each try is counted. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('haoshuo:supervisor-pin', work);
}
