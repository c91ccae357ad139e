import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { DAY, HOUR, MINUTE } from '@/lib/review/time';
import {
  askReset,
  enterPin,
  isLocked,
  lock,
  PinLocked,
  readPin,
  removePin,
  setPin,
  UNLOCKED_FOR,
} from '@/lib/settings/pin';

// What hashing does is tested beside it; here it would only cost time.
vi.mock('@/lib/settings/pin-hash', async () => {
  const z = await import('zod');
  return {
    pinHashSchema: z.string(),
    hashPin: async (pin: string) => `#${pin}`,
    isHashOf: async (hash: string, pin: string) => hash === `#${pin}`,
  };
});

const NOW = Date.parse('2026-11-23T10:00:00+08:00');
const state = async (now: number) => {
  const pin = await readPin(now);
  if (!pin.set) throw new Error('no PIN is set');
  return pin;
};

beforeEach(async () => {
  fakeBrowser.reset();
  await setPin('0421', NOW);
  await lock();
});

describe('the supervisor’s PIN', () => {
  it('locks nothing where none is set', async () => {
    await removePinOpened();
    expect(await readPin(NOW)).toEqual({ set: false });
    expect(await isLocked(NOW)).toBe(false);
    expect(await enterPin('9999', NOW)).toBe('right');
  });

  it('is open for ten minutes after its entry, and at once no more when it is locked', async () => {
    expect(await isLocked(NOW)).toBe(true);
    expect(await enterPin('0421', NOW)).toBe('right');
    expect(await isLocked(NOW + UNLOCKED_FOR - 1)).toBe(false);
    expect(await isLocked(NOW + UNLOCKED_FOR)).toBe(true);
    // The clock was moved back by two hours after the entry.
    expect(await isLocked(NOW - 2 * HOUR)).toBe(true);
    await lock();
    expect(await isLocked(NOW)).toBe(true);
  });

  it.each(['123', '123456789', '12a4', '', '１２３４', ' 1234'])('takes no %j for a PIN', async (pin) => {
    await enterPin('0421', NOW);
    await expect(setPin(pin, NOW)).rejects.toThrow();
    expect(await enterPin('0421', NOW)).toBe('right');
  });

  it('is neither changed nor removed while it is locked', async () => {
    await expect(setPin('1111', NOW)).rejects.toThrow(PinLocked);
    await expect(removePin(NOW)).rejects.toThrow(PinLocked);
    expect(await enterPin('0421', NOW)).toBe('right');
    await setPin('12345678', NOW);
    expect((await state(NOW)).digits).toBe(8);
    await lock();
    expect(await enterPin('0421', NOW)).toBe('wrong');
  });
});

describe('wrong tries', () => {
  const miss = async (times: number, now: number) => {
    for (let i = 0; i < times; i += 1) await enterPin('0000', now);
  };

  it('cost nothing at first, then a minute, and twice as much each time', async () => {
    await miss(4, NOW);
    expect(await state(NOW)).toMatchObject({ triesLeft: 1, blockedUntil: null });
    let now = NOW;
    for (const minutes of [1, 2, 4, 8]) {
      expect(await enterPin('0000', now)).toBe('wrong');
      expect((await state(now)).blockedUntil).toBe(now + minutes * MINUTE);
      expect(await enterPin('0421', now + minutes * MINUTE - 1)).toBe('blocked');
      now += minutes * MINUTE;
      expect((await state(now)).blockedUntil).toBeNull();
    }
    expect(await enterPin('0421', now)).toBe('right');
    await lock();
    expect(await state(now)).toMatchObject({ triesLeft: 5, blockedUntil: null });
  });

  it('are counted each, when two screens try in one moment', async () => {
    await Promise.all(Array.from({ length: 5 }, () => enterPin('0000', NOW)));
    expect(await enterPin('0421', NOW)).toBe('blocked');
  });

  it('are remembered by the storage, not by the session', async () => {
    await miss(5, NOW);
    await storage.clear('session');
    expect(await enterPin('0421', NOW)).toBe('blocked');
  });

  it('never block for longer than a day, and not for a year after the clock was wrong', async () => {
    let now = NOW;
    for (let i = 0; i < 40; i += 1) {
      await enterPin('0000', now);
      now = (await state(now)).blockedUntil ?? now;
    }
    await enterPin('0000', now);
    expect((await state(now)).blockedUntil).toBeLessThan(now + DAY);
    expect((await state(now - 365 * DAY)).blockedUntil).toBeNull();
  });
});

describe('a PIN that was forgotten', () => {
  it('is gone a day after somebody asked, and not before', async () => {
    await askReset(NOW);
    await askReset(NOW + HOUR);
    expect(await state(NOW + DAY - 1)).toMatchObject({ resetAt: NOW + DAY, unlocked: false });
    expect(await readPin(NOW + DAY)).toEqual({ set: false });
    await setPin('7777', NOW + DAY);
    expect((await state(NOW + DAY)).resetAt).toBeNull();
  });

  it('stays when somebody enters it', async () => {
    await askReset(NOW);
    await enterPin('0000', NOW);
    expect((await state(NOW)).resetAt).toBe(NOW + DAY);
    await enterPin('0421', NOW);
    expect((await state(NOW + 2 * DAY)).resetAt).toBeNull();
  });
});

it('is no PIN when what is stored cannot be read', async () => {
  await storage.setItem('local:supervisorPin', { hash: 7 });
  expect(await isLocked(NOW)).toBe(false);
});

async function removePinOpened(): Promise<void> {
  await enterPin('0421', NOW);
  await removePin(NOW);
}
