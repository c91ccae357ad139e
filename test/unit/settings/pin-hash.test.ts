import { expect, it } from 'vitest';
import { hashPin, isHashOf, pinHashSchema } from '@/lib/settings/pin-hash';

it('knows its own PIN and no other, and never hashes two alike', async () => {
  const [one, two] = await Promise.all([hashPin('0421'), hashPin('0421')]);
  expect(one.salt).not.toBe(two.salt);
  expect(one.hash).not.toBe(two.hash);
  expect(one.rounds).toBeGreaterThanOrEqual(200_000);
  expect(pinHashSchema.parse(one)).toEqual(one);
  expect(await isHashOf(one, '0421')).toBe(true);
  // 421 is the same number, and another PIN.
  expect(await isHashOf(one, '421')).toBe(false);
  expect(await isHashOf({ ...one, salt: two.salt }, '0421')).toBe(false);
});
