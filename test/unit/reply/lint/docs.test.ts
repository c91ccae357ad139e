/**
 * Holds docs/lint.md to the rules' own data and to the corpus. `LINT_TABLE=write npm run unit -- test/unit/reply/lint/docs`
 * writes both tables anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { ReplyKind } from '@/lib/reply/contract';
import { canRewrite } from '@/lib/reply/lint/rewrite';
import type { Example, Rule } from '@/lib/reply/lint/rule';
import { RULES } from '@/lib/reply/lint/rules';
import type { Severity } from '@/lib/reply/lint/severity';
import { CORPUS } from '../../../fixtures/lint';
import { measure, precision, recall } from './measure';

const DOC = path.resolve('docs/lint.md');
const KINDS: Record<ReplyKind, string> = { public: '公开', private: '私聊', sms: '短信', appeal: '申诉' };
const LEVELS: Record<Severity, string> = { block: '不能发布', supervised: '需主管确认', warn: '提醒' };
const FAMILIES = { taobao: '淘宝/天猫', doudian: '抖店', other: '其他' } as const;
const LONGEST = 40;

const row = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;

function level({ severity, steps }: Rule): string {
  return [levels(severity), steps].filter((part) => part !== undefined).join('<br>');
}

function levels(severity: Rule['severity']): string {
  if (typeof severity === 'string') return LEVELS[severity];
  const families = ['taobao', 'doudian', 'other'] as const;
  return families.map((family) => `${FAMILIES[family]}：${LEVELS[severity[family]]}`).join('<br>');
}

/** With what cannot be seen written as its number, and long ones cut. */
function shown(example: Example): string {
  const text = typeof example === 'string' ? example : example.text;
  const visible = text.replace(/[\p{Cf}\p{Mn}]/gu, (char) =>
    char === '\u200d' || char === '\ufe0f'
      ? char
      : `[U+${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`,
  );
  return visible.length > LONGEST ? `${visible.slice(0, 16)}…（${text.length} 字）` : visible;
}

function way(rule: Rule): string {
  if (!canRewrite(rule)) return `请自己改，例如：${rule.safe[0]}`;
  return rule.rewrite === '' || rule.rewrite === null ? '（删去）' : rule.rewrite;
}

function rules(): string {
  const lines = RULES.map((rule) => {
    const [first, second] = rule.offending.map(shown);
    const offending = [first, second].filter((text) => text !== undefined).join('<br>');
    const kinds = rule.kinds.map((kind) => KINDS[kind]).join('、');
    const basis = `${rule.basis}<br>${rule.source}；${rule.asOf} 查阅`;
    return row([rule.id, rule.title, kinds, level(rule), basis, offending, way(rule)]);
  });
  return [
    row(['编号', '查什么', '用于', '级别', '依据、来源与日期', '违规例子', '可以改成']),
    row(['---', '---', '---', '---', '---', '---', '---']),
    ...lines,
  ].join('\n');
}

function figures(): string {
  const share = (value: number): string => `${(value * 100).toFixed(1)} %`;
  const tallies = measure(
    CORPUS,
    RULES.map(({ id }) => id),
  );
  const all = { right: 0, missed: [], wrong: [] } as { right: number; missed: unknown[]; wrong: unknown[] };
  const lines = [...tallies].map(([id, tally]) => {
    all.right += tally.right;
    all.missed.push(...tally.missed);
    all.wrong.push(...tally.wrong);
    const { right, missed, wrong } = tally;
    return row([
      id,
      right + missed.length,
      right,
      missed.length,
      wrong.length,
      share(precision(tally)),
      share(recall(tally)),
    ]);
  });
  const { right, missed, wrong } = all;
  const total = [share(right / (right + wrong.length)), share(right / (right + missed.length))];
  return [
    `共 ${CORPUS.length} 句，其中必须放行 ${CORPUS.filter(({ must }) => must.length === 0).length} 句。`,
    '',
    row(['规则', '应查出', '查出', '漏', '误', '查准率', '查全率']),
    row(['---', '---', '---', '---', '---', '---', '---']),
    row(['全部', right + missed.length, right, missed.length, wrong.length, ...total]),
    ...lines,
  ].join('\n');
}

it.each([
  ['rules', rules],
  ['figures', figures],
])('the %s stand in the docs as the rules have them', (name, make) => {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const text = readFileSync(DOC, 'utf8');
  const [before, after] = [text.indexOf(start), text.indexOf(end)];
  if (before === -1 || after < before) throw new Error(`docs/lint.md has no place for it: ${start} … ${end}`);
  const block = `${start}\n\n${make()}\n\n`;
  if (process.env.LINT_TABLE === 'write')
    writeFileSync(DOC, text.slice(0, before) + block + text.slice(after));
  expect(readFileSync(DOC, 'utf8')).toContain(`${block}${end}`);
});
