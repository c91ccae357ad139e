const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Turns a name of the source into what a build makes of it, such as `_3xK9a`. Another seed is another build. */
export function hashedNames(seed: number): (name: string) => string {
  return (name) => {
    let hash = 2_166_136_261 ^ Math.imul(seed, 2_654_435_761);
    for (const sign of name) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619) >>> 0;
    let made = '_';
    for (let at = 0; at < 5; at += 1) {
      hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519) >>> 0;
      made += SIGNS[hash % SIGNS.length];
    }
    return made;
  };
}
