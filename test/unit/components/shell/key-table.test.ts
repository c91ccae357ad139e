import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KEY_TABLE } from '@/components/shell/key-table';

const PANEL = ['case', 'private'];

/** Keys with Alt that the screens bind, as `useKeys` names them, with the files that do. */
function bound(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const path of globSync('components/**/*.{ts,tsx}')) {
    const text = readFileSync(path, 'utf8');
    if (!text.includes('useKeys') && !text.includes('KeyMap')) continue;
    for (const [, letter = ''] of text.matchAll(/'Alt\+([a-z])':/g))
      found.set(letter, [...(found.get(letter) ?? []), path]);
  }
  return found;
}

const listed = (places?: readonly string[]): string[] =>
  KEY_TABLE.filter(({ place }) => places?.includes(place) ?? true).flatMap(({ lines }) =>
    lines.flatMap(({ keys }): string[] => [...keys]),
  );

describe('the table of keys', () => {
  it('lists every key with Alt that a screen binds', () => {
    const keys = [...bound().keys()].map((letter) => `Alt ${letter.toUpperCase()}`);
    expect(keys.length).toBeGreaterThan(10);
    expect(listed()).toEqual(expect.arrayContaining(keys));
  });

  it('gives no key twice on the screen of a case', () => {
    const keys = listed(PANEL);
    expect(keys).toEqual([...new Set(keys)]);
    // In the list Alt+R opens the case, which is then not the list any more.
    const twice = [...bound()].filter(([letter, paths]) => paths.length > 1 && letter !== 'r');
    expect(twice).toEqual([]);
  });
});
