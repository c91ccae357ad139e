import { storage } from 'wxt/utils/storage';
import * as z from 'zod';

/** Columns (from 0) by field, as the agent last confirmed them for files with the same headers. */
const columnsSchema = z.record(z.string().max(20), z.number().int().min(0).max(99));
const entrySchema = z.strictObject({ columns: columnsSchema, shop: z.string().max(60) });
export type RememberedMapping = z.infer<typeof entrySchema>;

/** The oldest is forgotten beyond this many kinds of files. */
const MOST = 50;

const item = storage.defineItem<unknown>('local:importMappings', { fallback: {} });

/** What was confirmed for this signature of headers; null when nothing was, or it cannot be read. */
export async function rememberedMapping(signature: string): Promise<RememberedMapping | null> {
  return (await readAll()).get(signature) ?? null;
}

export async function rememberMapping(signature: string, mapping: RememberedMapping): Promise<void> {
  const all = await readAll();
  all.delete(signature);
  all.set(signature, entrySchema.parse(mapping));
  await item.setValue(Object.fromEntries([...all].slice(-MOST)));
}

async function readAll(): Promise<Map<string, RememberedMapping>> {
  const value = await item.getValue();
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return new Map(
    entries.flatMap(([signature, entry]) => {
      const parsed = entrySchema.safeParse(entry);
      return parsed.success ? [[signature, parsed.data] as const] : [];
    }),
  );
}
