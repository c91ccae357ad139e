/** Consoles beside the shipped ones, which of them the user vouches for, and what the shops are called. */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod';
import { checkConsoleFile } from '@/lib/consoles/file/check';
import { type ConsoleFile, consoleFileSchema } from '@/lib/consoles/file/schema';
import { isNewer } from '@/lib/consoles/file/version';
import { SHIPPED } from '@/lib/consoles/registry';
import { type ConsoleId, consoleIdSchema } from '@/lib/review/schema';

const MAX_SHOP_NAME = 20;

const item = storage.defineItem<unknown>('local:consoles', { fallback: null });

const textSchema = z.string().min(1).max(60);

export const consolesSchema = z.strictObject({
  /** Imported and taught files by console. */
  files: z.record(consoleIdSchema, consoleFileSchema),
  /** The version that the user compared with the real shop, by console. */
  confirmed: z.record(consoleIdSchema, textSchema),
  /** Names of shops by {@link shopKey}. */
  shops: z.record(z.string().max(130), textSchema),
});
export type Consoles = z.infer<typeof consolesSchema>;

/** What stands in {@link Consoles} for a shop: `console:shop`. */
export function shopKey(console: ConsoleId, shop: string): string {
  return `${console}:${shop}`;
}

/** As stored, each entry checked alone: one that no longer fits is left out, and stays in the storage as it is. */
export async function readConsoles(): Promise<Consoles> {
  return parse(await item.getValue());
}

export function watchConsoles(listener: (consoles: Consoles) => void): () => void {
  return item.watch((value) => listener(parse(value)));
}

/** Every console there is, each once: shipped ones (or what replaces them) first, then the others. */
export function filesIn(consoles: Consoles): ConsoleFile[] {
  const others = Object.values(consoles.files).filter(({ id }) => SHIPPED.every((file) => file.id !== id));
  return [...SHIPPED.map((file) => replacing(consoles, file) ?? file), ...others];
}

/** The imported file that stands for this shipped one; null when there is none, or when the shipped one is as new. */
function replacing({ files }: Consoles, shipped: ConsoleFile): ConsoleFile | null {
  const imported = files[shipped.id];
  return imported !== undefined && isNewer(imported.version, shipped.version) ? imported : null;
}

/** Whether a reply may be filled in this console: its facts were seen, taught, or compared by the user in this version. */
export function isConfirmedIn({ confirmed }: Consoles, { id, proof, version }: ConsoleFile): boolean {
  return proof !== 'shape' || confirmed[id] === version;
}

export async function consoleFiles(): Promise<ConsoleFile[]> {
  return filesIn(await readConsoles());
}

/** The file by which a console is read now, or null when nobody has one. */
export async function effectiveFile(id: ConsoleId): Promise<ConsoleFile | null> {
  return (await consoleFiles()).find((file) => file.id === id) ?? null;
}

export async function isConfirmed(file: ConsoleFile): Promise<boolean> {
  return isConfirmedIn(await readConsoles(), file);
}

/** Keeps a file that was checked (`checkConsoleFile`, or made here by teaching). Throws when it is not one. */
export async function saveConsoleFile(file: ConsoleFile): Promise<void> {
  const whole = consoleFileSchema.parse(file);
  const { files, confirmed } = await readConsoles();
  const before = files[whole.id];
  // What was compared with the shop is this content; another may come under the same version.
  const same = before !== undefined && JSON.stringify(before) === JSON.stringify(whole);
  if (confirmed[whole.id] === whole.version && !same) await confirm(whole.id, null);
  await change('files', whole.id, whole);
}

export async function removeConsoleFile(id: ConsoleId): Promise<void> {
  await change('files', id, null);
}

/** The user compared this version with the real shop; `null` takes it back. */
export async function confirm(id: ConsoleId, version: string | null): Promise<void> {
  await change('confirmed', id, version);
}

/** An empty name forgets it. Longer ones are cut. */
export async function setShopName(console: ConsoleId, shop: string, name: string): Promise<void> {
  const short = [...name.trim()].slice(0, MAX_SHOP_NAME).join('');
  await change('shops', shopKey(console, shop), short === '' ? null : short);
}

/**
 * Whether consoles out of a backup may be used: a file in there is as strange as one that is imported, and is checked like
 * one. Needs the browser's `document`.
 */
export function areSound({ files }: Consoles): boolean {
  return Object.entries(files).every(([id, file]) => {
    const checked = checkConsoleFile(JSON.stringify(file), SHIPPED);
    return checked.ok && checked.file.id === id;
  });
}

/**
 * Puts these in the place of all that is kept, as a backup has them. Not the confirmations: who restores has not compared
 * anything yet.
 */
export async function replaceConsoles({ files, shops }: Consoles): Promise<void> {
  const value: Consoles = { files, shops, confirmed: {} };
  await navigator.locks.request('haoshuo:consoles', () => item.setValue(value));
}

/** Two screens may save in one moment; each reads and writes the whole. What this version cannot read is kept. */
function change(section: keyof Consoles, key: string, value: ConsoleFile | string | null): Promise<void> {
  return navigator.locks.request('haoshuo:consoles', async () => {
    const stored = objectOf(await item.getValue());
    const { [key]: _, ...rest } = objectOf(stored[section]);
    await item.setValue({ ...stored, [section]: value === null ? rest : { ...rest, [key]: value } });
  });
}

function parse(value: unknown): Consoles {
  const { files, confirmed, shops } = objectOf(value);
  const known = each(files, consoleFileSchema);
  for (const [id, file] of Object.entries(known)) if (file.id !== id) delete known[id];
  return { files: known, confirmed: each(confirmed, textSchema), shops: each(shops, textSchema) };
}

function each<T>(value: unknown, schema: z.ZodType<T>): Record<string, T> {
  const good = Object.entries(objectOf(value)).flatMap(([key, one]) => {
    const parsed = schema.safeParse(one);
    return parsed.success ? [[key, parsed.data] as const] : [];
  });
  return Object.fromEntries(good);
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
