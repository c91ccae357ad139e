import { GRADES, type Grade } from '@/lib/grading/contract';
import { TONES, type Tone } from '@/lib/reply/tones';
import { headerKey } from '@/lib/tables/fields';
import { type Template, type TemplateKind, templateKindSchema } from '../contract';
import { ALL_WORDS, CONSOLE_WORDS, GRADE_WORDS, KIND_WORDS, TONE_WORDS } from '../words';
import { type RowProblem, unknownWord } from './problems';

/** Columns of a sheet of templates, in the order that we write. */
export const COLUMNS = ['title', 'text', 'grades', 'consoles', 'tone', 'kind', 'id'] as const;
export type Column = (typeof COLUMNS)[number];

/** The first is ours, the others are understood. */
export const COLUMN_HEADERS: Readonly<Record<Column, readonly string[]>> = {
  title: ['标题', '模板标题', '模板名称', '名称', '快捷编码', 'title', 'name'],
  text: [
    '正文',
    '内容',
    '模板内容',
    '话术',
    '话术内容',
    '回复内容',
    '快捷短语',
    '短语内容',
    'text',
    'content',
  ],
  grades: ['问题类型', '归因', '原因', 'cause', 'causes'],
  consoles: ['平台', '适用平台', 'platform', 'platforms'],
  tone: ['语气', '风格', 'tone'],
  kind: ['公开/私聊', '公开或私聊', '用途', 'kind'],
  id: ['编号', '模板编号', 'id'],
};

const BY_KEY = new Map(
  COLUMNS.flatMap((column) => COLUMN_HEADERS[column].map((header) => [headerKey(header), column] as const)),
);

export function columnOf(header: string): Column | null {
  return BY_KEY.get(headerKey(header)) ?? null;
}

/** Words of a cell that lists several. */
const BETWEEN = /[、，,;；/|\n]+/;
const CONSOLE_ID = /^[\w.:-]{1,60}$/;
const isAll = (word: string): boolean => ALL_WORDS.some((all) => all === word);

const words = (cell: string): string[] =>
  cell
    .split(BETWEEN)
    .map((word) => word.trim())
    .filter((word) => word !== '');

function byWord<T extends string>(
  table: Readonly<Record<T, readonly string[]>>,
  keys: readonly T[],
): Map<string, T> {
  return new Map(keys.flatMap((key) => [key, ...table[key]].map((word) => [word, key] as const)));
}

const GRADE_BY_WORD = byWord<Grade>(GRADE_WORDS, GRADES);
const TONE_BY_WORD = byWord<Tone>(TONE_WORDS, TONES);
const KIND_BY_WORD = byWord<TemplateKind>(KIND_WORDS, templateKindSchema.options);
const CONSOLE_BY_WORD = byWord<string>(CONSOLE_WORDS, Object.keys(CONSOLE_WORDS));

const first = (table: Readonly<Record<string, readonly string[]>>, keys: readonly string[]): string[] =>
  keys.map((key) => table[key]?.[0] ?? key);

export function gradesOf(cell: string): Grade[] | RowProblem {
  const found: Grade[] = [];
  for (const word of words(cell)) {
    if (isAll(word)) return [];
    const grade = GRADE_BY_WORD.get(word);
    if (grade === undefined) return unknownWord('问题类型', word, first(GRADE_WORDS, GRADES));
    if (!found.includes(grade)) found.push(grade);
  }
  return found;
}

/** A console that the shop taught stands there by its id. */
export function consolesOf(cell: string): string[] | RowProblem {
  const found: string[] = [];
  for (const word of words(cell)) {
    if (isAll(word)) return [];
    const id = CONSOLE_BY_WORD.get(word) ?? word;
    if (!CONSOLE_ID.test(id))
      return unknownWord('平台', word, first(CONSOLE_WORDS, Object.keys(CONSOLE_WORDS)));
    if (!found.includes(id)) found.push(id);
  }
  return found;
}

/** An empty cell is `otherwise`. */
export function toneOf(cell: string, otherwise: Tone): Tone | RowProblem {
  const word = cell.trim();
  return word === ''
    ? otherwise
    : (TONE_BY_WORD.get(word) ?? unknownWord('语气', word, first(TONE_WORDS, TONES)));
}

export function kindOf(cell: string, otherwise: TemplateKind): TemplateKind | RowProblem {
  const word = cell.trim();
  return word === ''
    ? otherwise
    : (KIND_BY_WORD.get(word) ??
        unknownWord('公开/私聊', word, first(KIND_WORDS, templateKindSchema.options)));
}

/** The cells of a template, in the order of {@link COLUMNS}. */
export function cellsOf(template: Template): string[] {
  const list = (found: readonly string[]) => (found.length === 0 ? ALL_WORDS[0] : found.join('、'));
  return [
    template.title,
    template.text,
    list(first(GRADE_WORDS, template.grades)),
    list(first(CONSOLE_WORDS, template.consoles)),
    TONE_WORDS[template.tone][0] ?? template.tone,
    KIND_WORDS[template.kind][0] ?? template.kind,
    template.id,
  ];
}
