import { createAdapter } from '@/lib/consoles/adapter';
import type { PageRow } from '@/lib/consoles/contract';
import type { ConsoleFile, RowField } from '@/lib/consoles/file/schema';
import type { Review } from '@/lib/review/schema';
import { formatChinaTime } from '@/lib/review/time';
import { MAX_ROWS } from './row-css';
import { rowsFound } from './rows';

/** What is wrong with what a file reads here. Each has its own sentence on the screen (`teach.fault_*`). */
export interface TeachFault {
  code: 'no-rows' | 'too-many' | 'few-rows' | 'missing' | 'partly' | 'same' | 'twice';
  field: RowField | null;
  /** How many, out of how many. */
  count: number;
  of: number;
  /** Nothing may be saved with it. */
  blocks: boolean;
}

/** One field as the rows show it. */
export interface FieldReading {
  field: RowField;
  read: number;
  /** Of the first rows, as it will be stored; '' = not read there. */
  samples: string[];
}

/** What a file reads in a page. */
export interface Reading {
  /** Reviews that were read. */
  rows: number;
  /** Elements that the row selector finds. */
  found: number;
  fields: FieldReading[];
  faults: TeachFault[];
}

const SAMPLES = 3;
/** In how few rows two of one kind are no sign of a label. */
const FEW = 3;

const VALUES: Partial<Record<RowField, (review: Review) => string | null>> = {
  text: ({ text }) => text,
  stars: ({ rating }) => rating.stars?.toString() ?? null,
  level: ({ rating }) => rating.level,
  order: ({ orderSn }) => orderSn,
  productName: ({ product }) => product.name,
  price: ({ paid }) => (paid === null ? null : (paid / 100).toFixed(2)),
  time: ({ createdAt }) => (createdAt === null ? null : formatChinaTime(createdAt)),
};

/**
 * Reads the page by the file as the console's script will, and says what is doubtful about it. `alike`: how many
 * neighbours looked like the row that was picked.
 */
export function check(file: ConsoleFile, document: Document, alike: number): Reading {
  const selectors = (file.parts.row ?? []).map(({ css }) => css);
  const found = rowsFound(document, selectors).length;
  const fault = (code: TeachFault['code'], blocks: boolean, count: number, of: number): TeachFault => ({
    ...{ code, field: null, blocks, count, of },
  });
  if (found > MAX_ROWS)
    return { rows: 0, found, fields: [], faults: [fault('too-many', true, found, MAX_ROWS)] };
  const read = createAdapter(file).readRows(document);
  const rows = read.kind === 'rows' ? read.rows : [];
  const fields = Object.entries(VALUES)
    .filter(([field]) => file.fields[field as RowField] !== undefined)
    .map(([field, value]) => readingOf(field as RowField, rows, value));
  const faults = [
    ...(rows.length === 0 ? [fault('no-rows', true, 0, found)] : []),
    ...(rows.length > 0 && rows.length * 2 < alike ? [fault('few-rows', false, rows.length, alike)] : []),
    ...(rows.length === 0
      ? []
      : fields.flatMap(({ reading, values }) => faultsOf(file, reading, values, rows.length))),
  ];
  return { rows: rows.length, found, fields: fields.map(({ reading }) => reading), faults };
}

function readingOf(
  field: RowField,
  rows: readonly PageRow[],
  told: (review: Review) => string | null,
): { reading: FieldReading; values: string[] } {
  const all = rows.map(({ review }) => told(review));
  const values = all.filter((value): value is string => value !== null);
  return {
    reading: { field, read: values.length, samples: all.slice(0, SAMPLES).map((value) => value ?? '') },
    values,
  };
}

function faultsOf(
  { required }: ConsoleFile,
  { field, read }: FieldReading,
  values: readonly string[],
  of: number,
): TeachFault[] {
  const fault = (code: TeachFault['code'], count: number, blocks = false): TeachFault => ({
    ...{ code, field, count, of, blocks },
  });
  const different = new Set(values).size;
  if (read === 0) return [fault('missing', 0, required.includes(field) || field === 'text')];
  if (field === 'order' && different < read) return [fault('twice', read - different + 1)];
  const lacks = read * 2 < of ? [fault('partly', read)] : [];
  // Five stars for all, one product for all and one price may well be; the same words for all are a label.
  const labels = read >= FEW && different === 1 && (field === 'text' || field === 'productName');
  return labels ? [...lacks, fault('same', read, field === 'text')] : lacks;
}
