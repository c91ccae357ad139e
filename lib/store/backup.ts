/**
 * A backup is one text file: a header line, then one journal event a line, then one price of an order a line, then what one
 * shop taught the grader a line, then the library of templates with its record, then a line that counts them. The journal
 * is the truth; cases are folded from it on the way back, so a backup can never disagree with itself.
 */
import * as z from 'zod';
import { fold } from '@/lib/cases/apply';
import type { CaseRow } from '@/lib/cases/case';
import { type CaseEvent, caseEventSchema } from '@/lib/cases/event';
import { areSound, type Consoles, consolesSchema } from '@/lib/settings/consoles';
import { type Settings, settingsSchema } from '@/lib/settings/schema';
import { readLayer } from './backup-layers';
import { readOrder, writeOrder } from './backup-orders';
import { LIBRARY, type LibraryLine, libraryLines, readLibraryLine, replaceLibrary } from './backup-templates';
import { db, UNCOLLECTED, UNTRACED } from './db';
import { JOURNAL } from './journal';
import type { LayerRow } from './layers';
import type { OrderRow } from './orders';
import { storageTrouble } from './trouble';

const FORMAT = 'haoshuo-backup';
/**
 * 2: with taught consoles and the prices of orders. 3: with what shops taught the grader. 4: with the library of
 * templates. Older files lack them.
 */
const VERSION = 4;
const CHUNK = 1_000;

export type BackupFault = 'not-a-backup' | 'damaged' | 'newer' | 'storage-full';

/** `line`: the first line of the file that is wrong, from 1; null when it is the whole file. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  constructor(
    readonly code: BackupFault,
    readonly line: number | null,
  ) {
    super(line === null ? code : `${code} at line ${line}`);
  }
}

const headerSchema = z.object({ format: z.literal(FORMAT), version: z.number().int() });
const firstLineSchema = headerSchema.extend({
  at: z.number(),
  settings: settingsSchema,
  consoles: consolesSchema.nullable().default(null),
});
const count = z.number().int().min(0);
const lastLineSchema = z.strictObject({
  end: z.literal(true),
  events: count,
  orders: count.default(0),
  /** null: the file is older, and what is there stays. */
  layers: count.nullable().default(null),
  library: count.nullable().default(null),
});

/** What is set beside the journal. `consoles`: null = the file is older than taught consoles. */
export interface Kept {
  settings: Settings;
  consoles: Consoles | null;
}

/** Everything as one file: settings and the whole journal. Unmasked as it is stored, so it belongs in safe hands. */
export async function exportBackup(kept: Kept, now: number): Promise<Blob> {
  const parts: BlobPart[] = [line({ format: FORMAT, version: VERSION, at: now, ...kept })];
  let events = 0;
  let orders = 0;
  let layers = 0;
  let library = 0;
  await db.transaction('r', [db.events, db.orders, db.layers, ...LIBRARY], async () => {
    let after: [string, number] | null = null;
    for (;;) {
      const from = after === null ? db.events.toCollection() : db.events.where('[caseId+n]').above(after);
      const chunk: CaseEvent[] = await from.limit(CHUNK).toArray();
      const last = chunk.at(-1);
      if (last === undefined) break;
      after = [last.caseId, last.n];
      events += chunk.length;
      parts.push(chunk.map(line).join(''));
    }
    const prices = await db.orders.toArray();
    orders = prices.length;
    parts.push(prices.map((row) => line(writeOrder(row))).join(''));
    const taught = await db.layers.toArray();
    layers = taught.length;
    parts.push(taught.map(line).join(''));
    const templates = await libraryLines();
    library = templates.length;
    parts.push(templates.map(line).join(''));
  });
  parts.push(line({ end: true, events, orders, layers, library }));
  return new Blob(parts, { type: 'application/x-ndjson' });
}

/**
 * Replaces everything by the content of a backup. The file is read and checked whole before anything is touched, and
 * written in one transaction: either all of it is there afterwards, or what was there before. Throws {@link BackupError}.
 */
export async function restoreBackup(file: Blob): Promise<{ cases: number; events: number; kept: Kept }> {
  const lines = (await file.text()).split('\n');
  if (lines.at(-1) === '') lines.pop();
  const kept = readHeader(lines[0]);
  const tail = lastLineSchema.safeParse(json(lines.at(-1)));
  if (!tail.success) throw new BackupError('damaged', lines.length);
  const toOrders = 1 + tail.data.events;
  const toLayers = toOrders + tail.data.orders;
  const toLibrary = toLayers + (tail.data.layers ?? 0);
  if (toLibrary + (tail.data.library ?? 0) !== lines.length - 1)
    throw new BackupError('damaged', lines.length);
  const read = <T>(from: number, to: number, parse: (line: unknown) => T | null): T[] =>
    lines.slice(from, to).map((text, i) => {
      const parsed = parse(json(text));
      if (parsed === null) throw new BackupError('damaged', from + i + 1);
      return parsed;
    });
  const events = read(1, toOrders, readEvent);
  const orders = read(toOrders, toLayers, readOrder);
  const layers = tail.data.layers === null ? null : read(toLayers, toLibrary, readLayer);
  const library = tail.data.library === null ? null : read(toLibrary, lines.length - 1, readLibraryLine);
  const cases = foldAll(events);
  await replaceAll(cases, events, orders, layers, library);
  return { cases: cases.length, events: events.length, kept };
}

function readHeader(text: string | undefined): Kept {
  const first = json(text);
  const header = headerSchema.safeParse(first);
  if (!header.success) throw new BackupError('not-a-backup', null);
  if (header.data.version > VERSION) throw new BackupError('newer', null);
  const whole = firstLineSchema.safeParse(first);
  if (!whole.success) throw new BackupError('damaged', 1);
  const { settings, consoles } = whole.data;
  if (consoles !== null && !areSound(consoles)) throw new BackupError('damaged', 1);
  return { settings, consoles };
}

function readEvent(line: unknown): CaseEvent | null {
  return (caseEventSchema.safeParse(line).data as CaseEvent | undefined) ?? null;
}

function foldAll(events: readonly CaseEvent[]): CaseRow[] {
  const journals = new Map<string, { line: number; events: CaseEvent[] }>();
  events.forEach((event, i) => {
    const journal = journals.get(event.caseId) ?? { line: i + 2, events: [] };
    journal.events.push(event);
    journals.set(event.caseId, journal);
  });
  return [...journals.values()].map((journal) => {
    try {
      const row = fold(journal.events);
      if (row !== null) return row;
    } catch {
      // Told below, with the line where this case begins.
    }
    throw new BackupError('damaged', journal.line);
  });
}

async function replaceAll(
  cases: CaseRow[],
  events: CaseEvent[],
  orders: OrderRow[],
  layers: LayerRow[] | null,
  library: LibraryLine[] | null,
): Promise<void> {
  try {
    await db.transaction(
      'rw',
      [...JOURNAL, db.orders, db.layers, db.unfinished, db.rules, ...LIBRARY],
      async () => {
        await db.cases.clear();
        await db.events.clear();
        await db.orders.clear();
        await db.events.bulkAdd(events);
        await db.cases.bulkAdd(cases);
        await db.orders.bulkPut(orders);
        if (layers !== null) await db.layers.clear();
        await db.layers.bulkPut(layers ?? []);
        if (library !== null) await replaceLibrary(library);
        // Made from the cases in portions afterwards: whoever restores need not wait for them.
        await db.traces.clear();
        await db.replies.clear();
        await db.unfinished.bulkPut([UNTRACED, UNCOLLECTED]);
        // Their clocks are those of the rules that held when the backup was made.
        await db.rules.clear();
      },
    );
  } catch (error) {
    if (storageTrouble(error) === 'storage-full') throw new BackupError('storage-full', null);
    throw error;
  }
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function json(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}
