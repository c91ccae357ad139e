import { storage } from 'wxt/utils/storage';
import * as z from 'zod';

/** Commands of the palette that were used last, the latest first. More nobody remembers. */
const MOST = 8;
const item = storage.defineItem<unknown>('local:recentCommands', { fallback: [] });
const schema = z.array(z.string().max(80)).max(MOST).catch([]);

export async function readRecentCommands(): Promise<string[]> {
  return schema.parse(await item.getValue());
}

/** Puts this one first. */
export async function rememberCommand(id: string): Promise<void> {
  const others = (await readRecentCommands()).filter((known) => known !== id);
  await item.setValue([id, ...others].slice(0, MOST));
}
