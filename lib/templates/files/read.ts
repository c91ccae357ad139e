import type { Tone } from '@/lib/reply/tones';
import type { EpochMs } from '@/lib/review/time';
import { decodeText } from '@/lib/tables/encoding';
import { readTable } from '@/lib/tables/read';
import { TableError } from '@/lib/tables/sheet';
import { SHIPPED_PREFIX, type Template, type TemplateFault, type TemplateKind } from '../contract';
import { shippedTemplates } from '../shipped';
import { parseTemplate } from '../template';
import { type Change, Known, saysTheSame } from './changes';
import { type RowProblem, TemplateFileError, twice } from './problems';
import { type ReadRow, readJson } from './read-json';
import { readTemplateSheet } from './read-sheet';

/** A template of a file, and what taking it in would do. */
export interface ImportedTemplate {
  /** Its row in the sheet, or its number in the JSON, from 1. */
  row: number;
  /** As it would be saved; of a changed one the version is the next. */
  template: Template;
  change: Change;
  /** The one that is there already. */
  of: Template | null;
  /** Of its language: it can be taken in, but not used until it is mended. */
  faults: readonly TemplateFault[];
}

export interface FaultyTemplate {
  row: number;
  title: string;
  problem: RowProblem;
}

/** What a file would change. Rows of both lists are in the order of the file. */
export interface TemplateImport {
  found: readonly ImportedTemplate[];
  faulty: readonly FaultyTemplate[];
}

export interface ImportGround {
  /** The shop's own. */
  existing: readonly Template[];
  now: EpochMs;
  newId: () => string;
  /** What an empty cell of a sheet means. */
  tone?: Tone;
  kind?: TemplateKind;
}

/** Bytes. 10,000 templates of 500 characters are 20 MB of JSON. */
const MAX_BYTES = 30 * 1024 * 1024;

/**
 * Reads a file of templates, told by its content: our JSON, a workbook (.xlsx) or CSV. Nothing is saved. A row that is wrong
 * is told in words and the others are kept. Throws {@link TemplateFileError} where the whole file is none.
 */
export async function readTemplatesFile(file: ArrayBuffer, ground: ImportGround): Promise<TemplateImport> {
  if (file.byteLength > MAX_BYTES) throw new TemplateFileError('too-big');
  return changesOf(await rowsOf(file, ground), ground);
}

async function rowsOf(file: ArrayBuffer, ground: ImportGround): Promise<ReadRow[]> {
  try {
    if (isJson(file)) return readJson(decodeText(new Uint8Array(file)));
    return readTemplateSheet(await readTable(file), { tone: 'sincere', kind: 'public', ...ground });
  } catch (error) {
    if (error instanceof TableError) throw new TemplateFileError(error.code, error.row);
    throw error;
  }
}

function isJson(file: ArrayBuffer): boolean {
  const head = new TextDecoder().decode(new Uint8Array(file, 0, Math.min(64, file.byteLength)));
  return /^\s*[{[]\s*["\]}{[]/.test(head);
}

function changesOf(rows: readonly ReadRow[], ground: ImportGround): TemplateImport {
  const known = new Known([...shippedTemplates(), ...ground.existing]);
  const seen = new Map<string, number>();
  const found: ImportedTemplate[] = [];
  const faulty: FaultyTemplate[] = [];
  for (const read of rows) {
    if ('problem' in read) {
      faulty.push(read);
      continue;
    }
    const { row } = read;
    const before = seen.get(read.template.id);
    if (before !== undefined) {
      faulty.push({ row, title: read.template.title, problem: twice(before) });
      continue;
    }
    seen.set(read.template.id, row);
    const own = ownOf(read.template, known, ground);
    const { change, of } = known.changeOf(own);
    const template = change === 'changed' && of !== null ? next(own, of, ground.now) : own;
    const parsed = parseTemplate(template.text, template.kind);
    found.push({ row, template, change, of, faults: parsed.ok ? [] : parsed.faults });
    known.add(template);
  }
  return { found, faulty };
}

/** A text of ours that was changed becomes one of the shop's: ours stays as it is. */
function ownOf(template: Template, known: Known, { now, newId }: ImportGround): Template {
  if (!template.id.startsWith(SHIPPED_PREFIX)) return template;
  const { of } = known.changeOf(template);
  if (of !== null && saysTheSame(of, template)) return template;
  return { ...template, id: newId(), version: 1, updatedAt: now };
}

function next(template: Template, of: Template, now: EpochMs): Template {
  return { ...template, version: of.version + 1, updatedAt: now };
}
