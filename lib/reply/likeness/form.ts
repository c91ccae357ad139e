import { type Normalised, normalise, spelling } from '@/lib/review/normalise';
import { shortProductName } from '@/lib/review/product-name';
import { simplified } from '@/lib/review/simplified';
import { NEUTRAL } from './neutral';

/** A text, with what is known of the case it is for. */
export interface Said {
  text: string;
  /** The product as the page names it: its name in the text is the template's slot. */
  product?: string | null;
}

/** A text as it is compared with others. */
export interface Form {
  /** Without spaces, case, width, marks and emoji; simplified; what a template leaves open is {@link OPEN}. */
  plain: string;
  /** Its distinct pairs of neighbouring UTF-16 units, each as one number, ascending. Empty: it says nothing. */
  pairs: Uint32Array;
  /** `[start, end)` of `plain` as `[start, end)` of the original. */
  span(start: number, end: number): [number, number];
}

/** Stands for every time, number, slot and product. Of the private area: in a text it is dropped. */
const OPEN = '\ue000';
const UNHEARD = /\p{Co}/u;
const SILENT = /[\p{P}\p{S}\p{Co}]/u;
/** No platform takes a longer reply than 500 characters; what follows would only take time. */
const MAX_LENGTH = 2_000;
const POLITE = ['您', '你'] as const;
const PLAINLY = spelling([POLITE]);

/** How a text is compared. Linear in the length; never throws. */
export function formOf(said: Said | string): Form {
  const { text, product = null } = typeof said === 'string' ? { text: said } : said;
  const names = product === null ? [] : namesOf(product);
  const folded = normalise(simplified(text.slice(0, MAX_LENGTH)), {
    spelling: names.length === 0 ? PLAINLY : spelling([POLITE, ...names]),
    drop: UNHEARD,
  });
  const form = reduced(folded, SILENT);
  // Only marks and emoji: then they are what is said.
  return form.plain === '' ? reduced(folded, UNHEARD) : form;
}

/** The ways in which a text may name a product, each as a slot. */
function namesOf(product: string): [string, string][] {
  return [product, shortProductName(product) ?? '']
    .map((name) => normalise(simplified(name.slice(0, 300))).text)
    .filter((name) => name.length > 1)
    .map((name) => [name, OPEN]);
}

function reduced({ text, span }: Normalised, silent: RegExp): Form {
  const kept: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (unit: string, start: number, end: number): void => {
    // Two slots side by side are one: "明天18:00前" and "明天 18:00，3点".
    if (unit === OPEN && kept.at(-1) === OPEN) ends[ends.length - 1] = end;
    else {
      kept.push(unit);
      starts.push(start);
      ends.push(end);
    }
  };
  const copy = (from: number, to: number): void => {
    let at = from;
    for (const char of text.slice(from, to)) {
      if (char === OPEN || !silent.test(char))
        for (let unit = 0; unit < char.length; unit++) keep(char.charAt(unit), at, at + char.length);
      at += char.length;
    }
  };
  let done = 0;
  for (const { 0: open, index } of text.matchAll(NEUTRAL)) {
    copy(done, index);
    done = index + open.length;
    keep(OPEN, index, done);
  }
  copy(done, text.length);
  const plain = kept.join('');
  return {
    plain,
    pairs: pairsOf(plain),
    span: (start, end) => span(starts[start] ?? text.length, ends[end - 1] ?? starts[start] ?? text.length),
  };
}

/** Of a text of one unit, that unit. */
function pairsOf(plain: string): Uint32Array {
  const all = new Uint32Array(Math.max(plain.length - 1, Math.min(plain.length, 1)));
  for (let at = 0; at < all.length; at++)
    all[at] = (plain.charCodeAt(at) << 16) | (plain.charCodeAt(at + 1) || 0);
  all.sort();
  let distinct = 0;
  for (const pair of all) if (distinct === 0 || pair !== all[distinct - 1]) all[distinct++] = pair;
  return all.slice(0, distinct);
}
