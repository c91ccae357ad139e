// @vitest-environment happy-dom
/**
 * Measures which fields of a review each console's answer and rows tell, out of those that the facts list, and holds the
 * tables in docs/consoles.md to it. `FIELD_TABLE=write npm run unit -- test/unit/consoles/field-table` writes both
 * tables anew.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Hooks } from '@/lib/consoles/adapter';
import { DOUDIAN_HOOKS } from '@/lib/consoles/doudian';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import { JINGDONG_HOOKS } from '@/lib/consoles/jingdong';
import { KUAISHOU_HOOKS } from '@/lib/consoles/kuaishou';
import { PINDUODUO_HOOKS } from '@/lib/consoles/pinduoduo';
import { QIANNIU_HOOKS } from '@/lib/consoles/qianniu';
import { SHIPPED } from '@/lib/consoles/registry';
import { XIAOHONGSHU_HOOKS } from '@/lib/consoles/xiaohongshu';
import type { Review } from '@/lib/review/schema';
import { consoleKit } from './kit';
import { FIELDS, type Field, KNOWN } from './known-fields';

const HOOKS: Record<string, Hooks> = {
  qianniu: QIANNIU_HOOKS,
  pinduoduo: PINDUODUO_HOOKS,
  doudian: DOUDIAN_HOOKS,
  xiaohongshu: XIAOHONGSHU_HOOKS,
  kuaishou: KUAISHOU_HOOKS,
  jingdong: JINGDONG_HOOKS,
};
const DOC = path.resolve('docs/consoles.md');
const NAMES = Object.keys(FIELDS) as Field[];

const fixtures = (id: string): string[] => readdirSync(path.resolve('test/fixtures', id));

/** Every review that any frozen answer of the console holds, by every address its answers come from. */
function fromAnswers(file: ConsoleFile): Review[] {
  const hooks = HOOKS[file.id] ?? {};
  const texts = fixtures(file.id).filter((name) => /\.json(?:\.txt)?$/.test(name));
  return (file.answers?.taps ?? []).flatMap(({ use, hosts, path: at }) => {
    if (use !== 'list') return [];
    const host = hosts[0] ?? new URL(file.origins[0] ?? '').host;
    const kit = consoleKit(file, hooks, host, at ?? '/any');
    return texts.flatMap((name) => kit.answerOf(kit.text(name))?.reviews ?? []);
  });
}

/** Every review that any frozen page of the console shows. */
function fromRows(file: ConsoleFile): Review[] {
  const kit = consoleKit(file, HOOKS[file.id] ?? {}, '', '');
  return fixtures(file.id)
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) => {
      const reading = kit.adapter.readRows(kit.page(name.replace('.html', '')));
      return reading.kind === 'rows' ? reading.rows.map(({ review }) => review) : [];
    });
}

const told = (reviews: readonly Review[]): Field[] => NAMES.filter((name) => reviews.some(FIELDS[name][1]));

const MEASURED = SHIPPED.map((file) => {
  const [answer, rows] = [told(fromAnswers(file)), told(fromRows(file))];
  return { file, answer, rows, both: answer.filter((name) => rows.includes(name)) };
});

const words = (names: readonly Field[]): string => names.map((name) => FIELDS[name][0]).join('、') || '–';

function table(): string {
  const lines = MEASURED.map(({ file, answer, rows, both }) => {
    const known = KNOWN[file.id];
    if (known === undefined) throw new Error(`no facts are listed for ${file.id}`);
    const share = (read: readonly Field[], listed: readonly Field[]): string =>
      `${listed.filter((name) => read.includes(name)).length}/${listed.length}`;
    const more = (read: readonly Field[], listed: readonly Field[]): Field[] =>
      read.filter((name) => !listed.includes(name));
    const unread = known.answer.fields.filter((name) => !answer.includes(name) && !rows.includes(name));
    return `| ${[
      file.name.zh,
      `${share(answer, known.answer.fields)}（${known.answer.section}）`,
      `${share(rows, known.rows.fields)}（${known.rows.section}）`,
      words(more(rows, known.rows.fields)),
      `${both.length}：${words(both)}`,
      words(NAMES.filter((name) => !answer.includes(name) && !rows.includes(name))),
      words(unread),
    ].join(' | ')} |`;
  });
  return [
    '| 平台 | 接口字段：读到/资料列出 | 页面字段：读到/资料列出 | 页面上另外读到（无资料，凭标签） | 两边都读到 | 读不到 | 其中资料列出 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

/** Addresses and limits as the files have them. */
function limits(): string {
  const lines = SHIPPED.map(({ name, origins, pages, frames, proof, version, limits: one }) => {
    const days = (value: number | null): string => (value === null ? '未知' : `${value} 天`);
    const code = (all: readonly string[]): string =>
      all.map((address) => `\`${address}\``).join('<br>') || '–';
    return `| ${[
      name.zh,
      code(origins),
      pages.length === 0 ? '未知，按内容识别' : code(pages),
      code(frames),
      proof === 'shape' ? '仅结构，须本人确认' : '公开资料',
      one.replyLength === null ? `未知（写到 ${one.replyAim} 字左右）` : `${one.replyLength} 字`,
      days(one.replyDays),
      days(one.complaintDays),
      days(one.appendDays),
      one.asOf,
      version,
    ].join(' | ')} |`;
  });
  return [
    '| 平台 | 域名 | 评价页地址 | 框架页 | 依据 | 回复字数 | 回复期限 | 投诉期限 | 买家追评 | 查阅日期 | 规则版本 |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

it.each([
  ['fields', table],
  ['limits', limits],
])('the %s stand in the docs as they are measured', (name, make) => {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const text = readFileSync(DOC, 'utf8');
  const [before, after] = [text.indexOf(start), text.indexOf(end)];
  if (before === -1 || after < before)
    throw new Error(`docs/consoles.md has no place for it: ${start} … ${end}`);
  const block = `${start}\n\n${make()}\n\n`;
  if (process.env.FIELD_TABLE === 'write')
    writeFileSync(DOC, text.slice(0, before) + block + text.slice(after));
  expect(readFileSync(DOC, 'utf8')).toContain(`${block}${end}`);
});

describe.each(MEASURED.map((one) => [one.file.id, one] as const))('%s', (id, { answer }) => {
  it('loses nothing of its answer that the facts list and the fixtures hold', () => {
    expect((KNOWN[id]?.answer.fields ?? []).filter((name) => !answer.includes(name))).toEqual(
      UNREAD[id] ?? [],
    );
  });
});

/** What the facts name but show no shape of: known, and left alone until somebody sees one. */
const UNREAD: Record<string, Field[]> = {
  // Elements of `descendants` were seen by nobody (4.2).
  xiaohongshu: ['append'],
};
