import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Measured, Way } from './measure-editor';

const DOC = resolve('docs/insertion.md');
const START = '<!-- hosts:start -->';
const END = '<!-- hosts:end -->';
const SIGN = new Map<boolean | null, string>([
  [true, '✓'],
  [false, '✗'],
  [null, '–'],
]);

const nameOf = (row: string): string => row.split('|')[1]?.trim() ?? '';

/** One host as a row of the table: for each way what was said, the framework's state, lines, cursor, undo. */
export function rowOf(name: string, measured: readonly (readonly [Way, Measured])[]): string {
  const cells = measured.map(([, { said, state, lines, caret, undo }]) =>
    [said, state, lines, caret, undo].map((one) => SIGN.get(one)).join(''),
  );
  return `| ${[name, ...cells].join(' | ')} |`;
}

/** The rows of docs/insertion.md, without the head. */
export function documented(): string[] {
  const text = readFileSync(DOC, 'utf8');
  const table = text.slice(text.indexOf(START) + START.length, text.indexOf(END));
  return table.trim().split('\n').slice(2);
}

/** Puts one row in the place of the host's old one, in the order of `names`. Only one process may write. */
export function writeRow(row: string, names: readonly string[]): void {
  const known = new Map(documented().map((old) => [nameOf(old), old]));
  known.set(nameOf(row), row);
  const rows = names.flatMap((name) => known.get(name) ?? []);
  const head = '| 输入框 | 没点过 | 光标在里面 | 有字，追加 | 有字，替换 |\n| --- | --- | --- | --- | --- |';
  const text = readFileSync(DOC, 'utf8');
  const [before, after] = [text.slice(0, text.indexOf(START)), text.slice(text.indexOf(END))];
  writeFileSync(DOC, `${before}${START}\n\n${head}\n${rows.join('\n')}\n\n${after}`);
}
