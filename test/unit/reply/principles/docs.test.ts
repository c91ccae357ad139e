import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { SIGNS } from '@/lib/reply/principles';
import type { Principle } from '@/lib/reply/principles/contract';

const PAGE = resolve('docs/principles.md');
const [START, END] = ['<!-- signs:start -->', '<!-- signs:end -->'];
const NAMES: Record<Principle, string> = {
  simple: '简单',
  sincere: '真诚',
  flexible: '灵活',
  professional: '专业',
};

function table(): string {
  const rows = SIGNS.map(({ principle, message, costs, each, source }) =>
    ['', NAMES[principle], message, each === true ? `每处 ${costs}` : String(costs), source, '']
      .join(' | ')
      .trim(),
  );
  return ['| 原则 | 改什么 | 扣分 | 来源 |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

it('the page shows the signs as they are', () => {
  const page = readFileSync(PAGE, 'utf8');
  const [before = '', rest = ''] = page.split(START);
  const written = `${before}${START}\n\n${table()}\n\n${END}${rest.split(END)[1] ?? ''}`;
  if (process.env.PRINCIPLES_TABLE === 'write') writeFileSync(PAGE, written);
  expect(readFileSync(PAGE, 'utf8')).toBe(written);
});
