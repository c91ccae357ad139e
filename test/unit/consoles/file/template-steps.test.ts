import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressionOf, holdsLabel } from '@/lib/consoles/file/template';

/** One sign of an expression, and how often it may stand there. */
interface Atom {
  test: RegExp;
  min: number;
  max: number;
}

/**
 * The parts of a label's expression. Throws on anything but a sign, a class or an escape with a bounded number: a group
 * that may repeat would be what makes an expression wild.
 */
function atomsOf(source: string): Atom[] {
  const atoms: Atom[] = [];
  let rest = source;
  while (rest !== '') {
    const found = /^(\\.|\[[^\]]*\]|[^\\[\](){}*+?|^$.])(?:\{(\d+),(\d+)\}|(\?))?/u.exec(rest);
    if (found === null) throw new Error(`not a plain sign: ${rest}`);
    const [whole, sign = '', least, most, maybe] = found;
    const once = maybe === undefined ? '1' : '0';
    atoms.push({ test: new RegExp(`^${sign}$`, 'u'), min: Number(least ?? once), max: Number(most ?? '1') });
    rest = rest.slice(whole.length);
  }
  return atoms;
}

/** Tries as a backtracking engine does; returns whether the text holds it and after how many steps. */
function run(atoms: readonly Atom[], text: string): { found: boolean; steps: number } {
  const signs = [...text];
  let steps = 0;
  const at = (atom: number, place: number): boolean => {
    const one = atoms[atom];
    if (one === undefined) return true;
    let end = place;
    while (end - place < one.max && end < signs.length && one.test.test(signs[end] ?? '')) {
      end++;
      steps++;
    }
    for (; end - place >= one.min; end--) {
      steps++;
      if (at(atom + 1, end)) return true;
    }
    return false;
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
  .filter((label) => label.trim() !== '');

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
        fc.string({ unit: fc.constantFrom('a', ' ', '+', '(', '\n'), maxLength: 200 }),
        fc.nat(20),
        (label, noise, often) => {
          const atoms = atomsOf(expressionOf(label).source);
          // The worst text for a label: itself, spread out, again and again.
          const spread = [...label].join('   ');
          const text = `${noise}${spread.repeat(often)}${noise}`.slice(0, 2_000);
          const { found, steps } = run(atoms, text);
          expect(found).toBe(holdsLabel([label], text));
          expect(steps).toBeLessThanOrEqual(14 * (label.length + 1) * (text.length + 1));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('also where unknown placeholders stand side by side', () => {
    const label = '{a}'.repeat(30);
    const atoms = atomsOf(expressionOf(label).source);
    const { steps } = run(atoms, `${'{a}     '.repeat(29)}x`);
    expect(steps).toBeLessThan(14 * label.length * 240);
  });
});
