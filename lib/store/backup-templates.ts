import * as z from 'zod';
import type { ScriptTally } from '@/lib/insights/scripts';
import { sourceKey, textSourceSchema } from '@/lib/reply/source';
import { templateSchema } from '@/lib/templates/contract';
import { db } from './db';
import type { TemplateMark } from './template-marks';
import type { TemplateRow, TemplateVersionRow } from './templates';

const id = z.string().min(1).max(60);
const version = z.number().int().min(1);
const whole = z
  .strictObject({
    id,
    template: templateSchema,
    origin: z.strictObject({ id, version }).nullable(),
  })
  .refine((row) => row.template.id === row.id);
const earlier = z
  .strictObject({ id, version, template: templateSchema })
  .refine((row) => row.template.id === row.id && row.template.version === row.version);
const mark = z.strictObject({
  id,
  favourite: z.boolean(),
  usedAt: z.number().int().min(0).nullable(),
  uses: z.number().int().min(0),
});
const count = z.number().min(0);
const script = z
  .strictObject({
    key: z.string().max(100),
    source: textSourceSchema,
    inserted: count,
    sent: count,
    measured: count,
    untouched: count,
    edited: count,
    timed: count,
    onTime: count,
    judged: count,
    again: count,
    better: count,
    resolved: count,
  })
  .refine(({ key, source }) => key === sourceKey(source));

/**
 * One line of the library in a backup: a template of the shop, an earlier version of one, how the desk stands to one, or
 * what the replies of deleted cases came to.
 */
const libraryLineSchema = z.union([
  z.strictObject({ template: whole }),
  z.strictObject({ earlier }),
  z.strictObject({ mark }),
  z.strictObject({ script }),
]);
export type LibraryLine =
  | { template: TemplateRow }
  | { earlier: TemplateVersionRow }
  | { mark: TemplateMark }
  | { script: ScriptTally };

/** What a transaction that reads or replaces the library must reach. */
export const LIBRARY = [db.templates, db.templateVersions, db.templateMarks, db.scripts];

/** Null when the line is nothing of a library. */
export function readLibraryLine(line: unknown): LibraryLine | null {
  return libraryLineSchema.safeParse(line).data ?? null;
}

/** The whole library as lines of a backup. Must run inside a transaction over {@link LIBRARY}. */
export async function libraryLines(): Promise<LibraryLine[]> {
  const templates = await db.templates.toArray();
  const versions = await db.templateVersions.toArray();
  const marks = await db.templateMarks.toArray();
  const scripts = await db.scripts.toArray();
  return [
    ...templates.map((template) => ({ template })),
    ...versions.map((row) => ({ earlier: row })),
    ...marks.map((row) => ({ mark: row })),
    ...scripts.map((row) => ({ script: row })),
  ];
}

/** Puts the library of a backup in the place of what is there. Must run inside a transaction over {@link LIBRARY}. */
export async function replaceLibrary(lines: readonly LibraryLine[]): Promise<void> {
  for (const table of LIBRARY) await table.clear();
  await db.templates.bulkPut(lines.flatMap((line) => ('template' in line ? line.template : [])));
  await db.templateVersions.bulkPut(lines.flatMap((line) => ('earlier' in line ? line.earlier : [])));
  await db.templateMarks.bulkPut(lines.flatMap((line) => ('mark' in line ? line.mark : [])));
  await db.scripts.bulkPut(lines.flatMap((line) => ('script' in line ? line.script : [])));
}
