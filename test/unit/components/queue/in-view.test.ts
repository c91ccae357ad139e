import { expect, it } from 'vitest';
import { inView } from '@/components/queue/in-view';

it.each([
  ['the first row at the top', 0, 300, 0, true],
  ['a row just scrolled out above', 100, 300, 0, false],
  ['a row that shows its last pixel', 99, 300, 0, true],
  ['a row that begins where the list ends', 0, 300, 3, false],
  ['a row that shows its first pixel', 1, 300, 3, true],
  ['a hidden list', 5_000, 0, 0, true],
])('%s', (_, scrollOffset, viewportSize, place, expected) => {
  expect(inView({ scrollOffset, viewportSize }, place * 100, 100)).toBe(expected);
});
