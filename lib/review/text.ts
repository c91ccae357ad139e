const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Text reduced to what is the same in the answer and in the rendered row: no white space, no invisible marks, NFKC. */
export function comparable(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, '');
}

/**
 * Whether two readings can be the same buyer text. A row may show only the beginning ("…" or "展开"), and a reading
 * may not know the text (null), so a prefix of at least eight characters or an unknown side is enough.
 */
export function sameText(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [left, right] = [comparable(a), comparable(b)];
  if (left === right) return true;
  const starts = (short: string, long: string): boolean => {
    const begin = short.replace(/(?:\.{3})?(?:展开|全文)?$/u, '');
    return begin.length >= 8 && long.startsWith(begin);
  };
  return starts(left, right) || starts(right, left);
}

/** Cuts to at most `max` UTF-16 units without splitting a surrogate pair. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(max - 1)) ? max - 1 : max;
  return text.slice(0, end);
}

/**
 * A buyer's name as it may be kept: the first character and stars ("小***"). A name that the platform masked stays, as
 * long as it shows no more than two characters ("x**x").
 */
export function maskName(name: string): string {
  const characters = Array.from(clip(name.trim(), 40));
  const shown = characters.filter((character) => character !== '*').length;
  if (characters.length === 0 || (shown <= 2 && shown < characters.length)) return characters.join('');
  return `${characters[0]}***`;
}

/** FNV-1a, 32 bit, base 36: a short stable fingerprint of a text. Not for secrets. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
