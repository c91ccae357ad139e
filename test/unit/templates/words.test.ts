import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHIPPED } from '@/lib/consoles/registry';
import { GRADES } from '@/lib/grading/contract';
import { ALL_WORDS, CONSOLE_WORDS, GRADE_WORDS, KIND_WORDS, TONE_WORDS } from '@/lib/templates/words';

describe('the words of a sheet', () => {
  it('are those of the screen, for causes', () => {
    const locale = readFileSync('lib/locales/zh_CN.yml', 'utf8');
    const [, block = ''] = /\ngrade:\n((?: {2}.*\n)+)/.exec(locale) ?? [];
    expect(
      block
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual(GRADES.map((grade) => `${grade}: ${GRADE_WORDS[grade][0]}`));
  });

  it('are those of the consoles, and know each', () => {
    expect(Object.fromEntries(SHIPPED.map(({ id, name }) => [id, name.zh]))).toEqual(
      Object.fromEntries(Object.entries(CONSOLE_WORDS).map(([id, [name]]) => [id, name])),
    );
  });

  it.each([GRADE_WORDS, CONSOLE_WORDS, TONE_WORDS, KIND_WORDS])('mean one thing each', (table) => {
    const all = [...Object.values(table).flat(), ...ALL_WORDS];
    expect(new Set(all).size).toBe(all.length);
  });
});

it('the reader of the language makes no code out of text, so that it runs under the policy of an extension', () => {
  for (const name of ['liquidjs/dist/liquid.browser.mjs', 'liquidjs/dist/liquid.node.mjs'])
    expect(readFileSync(`node_modules/${name}`, 'utf8')).not.toMatch(/\beval\s*\(|\bFunction\s*\(/);
});
