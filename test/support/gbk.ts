/** The bytes of a text in GBK, as Excel on a Chinese Windows writes it; only a decoder is built in. */
export function gbk(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    Array.from(text).flatMap((char) => (char < '\u0080' ? [char.charCodeAt(0)] : pair(char))),
  );
}

let pairs: Map<string, [number, number]> | null = null;

function pair(char: string): [number, number] {
  pairs ??= allPairs();
  const found = pairs.get(char);
  if (found === undefined) throw new Error(`${char} is not in GBK`);
  return found;
}

function allPairs(): Map<string, [number, number]> {
  const decoder = new TextDecoder('gbk');
  const found = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) found.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return found;
}
