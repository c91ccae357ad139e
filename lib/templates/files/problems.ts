import type { TableFault } from '@/lib/tables/sheet';
import { MAX_TEMPLATE } from '../contract';

/** Why a file holds no templates for us. What a table may be faulty in, and: */
export type TemplateFileFault = TableFault | 'not-templates' | 'newer' | 'no-text-column' | 'too-many';

/** A file that is not read at all. `row`: the row that is wrong, from 1; null when it is the whole file. */
export class TemplateFileError extends Error {
  override readonly name = 'TemplateFileError';
  constructor(
    readonly code: TemplateFileFault,
    readonly row: number | null = null,
  ) {
    super(code);
  }
}

/** What is wrong with one row, in the words of its reader. */
export interface RowProblem {
  message: string;
  messageEn: string;
}

export const PROBLEMS = {
  noText: { message: '没有正文。', messageEn: 'There is no text.' },
  tooLong: {
    message: `正文太长：最多 ${MAX_TEMPLATE} 个字。`,
    messageEn: `The text is too long: ${MAX_TEMPLATE} characters at most.`,
  },
  title: { message: '标题要在 60 个字以内。', messageEn: 'The title has 60 characters at most.' },
  id: {
    message: '编号只能有字母、数字、点和横线，60 个字以内；新模板请留空。',
    messageEn: 'The id has letters, digits, dots and dashes, 60 at most; leave it empty for a new template.',
  },
  damaged: { message: '内容不完整，或不是模板。', messageEn: 'It is not complete, or no template.' },
} as const satisfies Record<string, RowProblem>;

/** `column`: its header. */
export function unknownWord(column: string, word: string, known: readonly string[]): RowProblem {
  return {
    message: `不认识${column}「${word.slice(0, 20)}」，可以写：${known.join('、')}。`,
    messageEn: `“${word.slice(0, 20)}” is none of: ${known.join(', ')}.`,
  };
}

export function twice(row: number): RowProblem {
  return { message: `和第 ${row} 行的编号一样。`, messageEn: `It has the id of row ${row}.` };
}
