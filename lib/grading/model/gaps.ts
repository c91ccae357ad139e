/** Stands for so many and more to come. */
const MORE = 255;

/** Ascending numbers as the gaps between them, a byte each where they lie close: small once compressed. */
export function gapsOf(numbers: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let next = 0;
  for (const number of numbers) {
    let gap = number - next;
    for (; gap >= MORE; gap -= MORE) bytes.push(MORE);
    bytes.push(gap);
    next = number + 1;
  }
  return Uint8Array.from(bytes);
}

/** The opposite of {@link gapsOf}; null where the bytes are not those of `count` numbers below `end`. */
export function numbersOf(bytes: Uint8Array, count: number, end: number): Uint32Array | null {
  const numbers = new Uint32Array(count);
  let [found, next] = [0, 0];
  for (const byte of bytes) {
    next += byte;
    if (byte === MORE) continue;
    if (found === count || next >= end) return null;
    numbers[found++] = next++;
  }
  return found === count && bytes.at(-1) !== MORE ? numbers : null;
}
