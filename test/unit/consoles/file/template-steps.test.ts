import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressionOf, holdsLabel } from '@/lib/consoles/file/template';

/** One sign of an expression, and how often it may stand there. `colon`: the optional colon of a label as a whole. */
interface Atom {
  test: RegExp;
  min: number;
  max: number;
}
type Part = Atom | 'colon';

const COLON = String.raw`(?:\s{0,5}[:：])?`;

/**
 * The parts of a label's expression. Throws on anything but a sign, a class or an escape with a bounded number: a group
 * that may repeat would be what makes an expression wild.
 */
function partsOf(source: string): Part[] {
  const parts: Part[] = [];
  let rest = source;
  while (rest !== '') {
    if (rest.startsWith(COLON)) {
      parts.push('colon');
      rest = rest.slice(COLON.length);
      continue;
    }
    const found = /^(\\.|\[[^\]]*\]|[^\\[\](){}*+?|^$.])(?:\{(\d+),(\d+)\})?/u.exec(rest);
    if (found === null) throw new Error(`not a plain sign: ${rest}`);
    const [whole, sign = '', min = '1', max = '1'] = found;
    parts.push({ test: new RegExp(`^${sign}$`, 'u'), min: Number(min), max: Number(max) });
    rest = rest.slice(whole.length);
  }
  return parts;
}

const SPACE: Atom = { test: /^\s$/u, min: 0, max: 5 };
const SIGN: Atom = { test: /^[:：]$/u, min: 1, max: 1 };

/** Tries as a backtracking engine does; returns whether the text holds it and after how many steps. */
function run(parts: readonly Part[], text: string): { found: boolean; steps: number } {
  const signs = [...text];
  let steps = 0;
  const one = (atom: Atom, place: number, next: (end: number) => boolean): boolean => {
    let end = place;
    while (end - place < atom.max && end < signs.length && atom.test.test(signs[end] ?? '')) {
      end++;
      steps++;
    }
    for (; end - place >= atom.min; end--) {
      steps++;
      if (next(end)) return true;
    }
    return false;
  };
  const at = (n: number, place: number): boolean => {
    // Enough to know that it is wild.
    if (steps > 1_000_000) return false;
    const part = parts[n];
    if (part === undefined) return true;
    if (part !== 'colon') return one(part, place, (end) => at(n + 1, end));
    return one(SPACE, place, (colon) => one(SIGN, colon, (end) => at(n + 1, end))) || at(n + 1, place);
  };
  const found = Array.from({ length: signs.length + 1 }, (_, place) => place).some((place) => at(0, place));
  return { found, steps };
}

/** What a wild expression is made of. */
const wild = fc
  .string({
    unit: fc.constantFrom(
      'a',
      '+',
      '*',
      '(',
      ')',
      '?',
      '.',
      '$',
      '{',
      '}',
      '|',
      '\\',
      ' ',
      ':',
      '：',
      '9',
      ',',
    ),
    maxLength: 60,
  })
  // A label of nothing is refused at the door.
  .filter((label) => !/^[\s:：]*$/.test(label));

/** Steps for each pair of a sign of the label and a sign of the text. */
const FACTOR = 20;

describe('a label that looks like an expression', () => {
  it.each(['(a+)+$', '(.*)*', '[^]{1,9999}', 'a|b', '^$', String.raw`\d+`])(
    '%s is taken to the letter',
    (label) => {
      expect(holdsLabel([label], `x${label}y`)).toBe(true);
      expect(holdsLabel([label], `${'a'.repeat(40)}1!`)).toBe(false);
    },
  );

  it('costs a number of steps that grows with the text alone, whatever label and text are', () => {
    fc.assert(
      fc.property(
        wild,
        fc.string({ unit: fc.constantFrom('a', ' ', '+', '(', ':', '\n'), maxLength: 200 }),
        fc.nat(20),
        (label, noise, often) => {
          const parts = partsOf(expressionOf(label).source);
          // The worst text for a label: itself, spread out, again and again.
          const spread = [...label].join('   ');
          const text = `${noise}${spread.repeat(often)}${noise}`.slice(0, 2_000);
          const { found, steps } = run(parts, text);
          expect(found).toBe(holdsLabel([label], text));
          expect(steps).toBeLessThanOrEqual(FACTOR * (label.length + 1) * (text.length + 1));
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    ['unknown placeholders side by side', '{a}'.repeat(30), `${'{a}     '.repeat(29)}x`],
    ['a colon after every sign', 'a:'.repeat(40), `${'a     '.repeat(39)}x`],
    ['nothing but colons', `${':'.repeat(100)}b`, `${':'.repeat(50)}${' '.repeat(50)}c`],
    ['colons and white space', 'a: :  :'.repeat(15), `${'a :  :   '.repeat(14)}x`],
  ])('also with %s', (_name, label, text) => {
    const { steps, found } = run(partsOf(expressionOf(label).source), text);
    expect(found).toBe(false);
    expect(steps).toBeLessThan(FACTOR * label.length * text.length);
  });
});
