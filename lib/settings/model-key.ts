/** The shop's key for its model's service: in no backup, and for no other service than the one it was typed for. */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod';

const keySchema = z.strictObject({ origin: z.string().max(300), key: z.string().min(1).max(500) });

const item = storage.defineItem<unknown>('local:modelKey', { fallback: null });

/** The key for this origin; null when none was typed for it. */
export async function modelKeyFor(origin: string): Promise<string | null> {
  const stored = keySchema.safeParse(await item.getValue());
  return stored.success && stored.data.origin === origin ? stored.data.key : null;
}

/** '' forgets the key. Throws zod's error on one that cannot be a key. */
export async function keepModelKey(origin: string, key: string): Promise<void> {
  if (key === '') await item.removeValue();
  else await item.setValue(keySchema.parse({ origin, key }));
}
