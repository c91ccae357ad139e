import * as z from 'zod';
import { MAX_TEMPLATES, type Template, templateSchema } from '../contract';
import { PROBLEMS, type RowProblem, TemplateFileError } from './problems';
import { FORMAT, VERSION } from './write';

/** A template as a file holds it, or what is wrong with it. `row`: from 1. */
export type ReadRow =
  | { row: number; template: Template }
  | { row: number; title: string; problem: RowProblem };

const envelopeSchema = z.object({
  format: z.literal(FORMAT),
  version: z.number().int().min(1),
  templates: z.array(z.unknown()),
});

/** Reads a file of our own. Throws {@link TemplateFileError} where it is none. */
export function readJson(text: string): ReadRow[] {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new TemplateFileError('damaged');
  }
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success) throw new TemplateFileError('not-templates');
  if (envelope.data.version > VERSION) throw new TemplateFileError('newer');
  if (envelope.data.templates.length > MAX_TEMPLATES) throw new TemplateFileError('too-many');
  return envelope.data.templates.map((one, i) => readOne(one, i + 1));
}

const PROBLEM_OF = new Map<unknown, RowProblem>([
  ['title', PROBLEMS.title],
  ['id', PROBLEMS.id],
]);
const titleSchema = z.object({ title: z.string() });

function readOne(raw: unknown, row: number): ReadRow {
  const read = templateSchema.safeParse(raw);
  if (read.success) return { row, template: read.data };
  const named = titleSchema.safeParse(raw);
  const [issue] = read.error.issues;
  const long = issue?.path[0] === 'text' && issue.code === 'too_big';
  return {
    row,
    title: named.success ? named.data.title.slice(0, 60) : '',
    problem: long ? PROBLEMS.tooLong : (PROBLEM_OF.get(issue?.path[0]) ?? PROBLEMS.damaged),
  };
}
