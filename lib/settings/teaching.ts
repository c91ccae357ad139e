/** The lesson that begins as soon as its origin is permitted: the popup closes while the browser asks. */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod';

const wishSchema = z.strictObject({ tabId: z.number().int(), origin: z.string().max(200) });
type Wish = z.infer<typeof wishSchema>;

const item = storage.defineItem<unknown>('session:teachingWish', { fallback: null });

export async function wishLesson(wish: Wish): Promise<void> {
  await item.setValue(wish);
}

/** The wish, once; null when there is none. */
export async function takeWish(): Promise<Wish | null> {
  const wish = wishSchema.safeParse(await item.getValue());
  if (wish.success) await item.setValue(null);
  return wish.success ? wish.data : null;
}
