import { storage } from 'wxt/utils/storage';
import * as z from 'zod';
import { groupingSchema } from '@/lib/cases/groups';
import { sortSchema } from '@/lib/cases/order';
import type { QueueFilter } from '@/lib/cases/queue';
import { viewSchema } from '@/lib/cases/views';

/** More than this nobody keeps apart. */
export const MAX_SAVED = 50;
export const MAX_SAVED_NAME = 30;

// A value may be of a shop or grade that there is no more: it is kept as it is, and whoever opens the filter says so.
const values = z.array(z.string().max(200)).max(200);
const filterSchema = z.strictObject({
  view: viewSchema,
  sort: sortSchema,
  group: groupingSchema,
  grades: values,
  handlers: values,
  statuses: values,
  consoles: values,
  shops: values,
  search: z.string().max(200),
}) satisfies z.ZodType<QueueFilter>;

const savedViewSchema = z.strictObject({
  id: z.string().min(1).max(40),
  name: z.string().trim().min(1).max(MAX_SAVED_NAME),
  filter: filterSchema,
});
/** A filter that was kept under a name. */
export type SavedView = z.infer<typeof savedViewSchema>;

const item = storage.defineItem<unknown>('local:views', { fallback: [] });

/** The saved filters in their order. One that cannot be read is left out, and the others stay. */
export async function readViews(): Promise<SavedView[]> {
  return parseViews(await item.getValue());
}

export function watchViews(listener: (views: SavedView[]) => void): () => void {
  return item.watch((value) => listener(parseViews(value)));
}

/**
 * Changes the list as it is stored now, one panel after the other. Returns it as it is then. Throws zod's error where a
 * filter is not valid, and {@link TooManyViews} beyond {@link MAX_SAVED}; nothing is changed then.
 */
export function changeViews(change: (views: readonly SavedView[]) => SavedView[]): Promise<SavedView[]> {
  return navigator.locks.request('haoshuo:views', async () => {
    const next = z.array(savedViewSchema).parse(change(await readViews()));
    if (next.length > MAX_SAVED) throw new TooManyViews();
    await item.setValue(next);
    return next;
  });
}

export class TooManyViews extends Error {
  override readonly name = 'TooManyViews';
}

function parseViews(value: unknown): SavedView[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one) => {
    const parsed = savedViewSchema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The list with this filter under this name, in the place of one that has the name already, else at the end. */
export function withView(views: readonly SavedView[], saved: SavedView): SavedView[] {
  const at = views.findIndex(({ name }) => name === saved.name);
  return at < 0 ? [...views, saved] : views.map((one, i) => (i === at ? { ...saved, id: one.id } : one));
}

export function withoutView(views: readonly SavedView[], id: string): SavedView[] {
  return views.filter((one) => one.id !== id);
}

/** The list with another name for one of them; unchanged where another has that name, or there is none of this id. */
export function renamedView(views: readonly SavedView[], id: string, name: string): SavedView[] {
  const taken = views.some((one) => one.id !== id && one.name === name);
  return views.map((one) => (one.id === id && !taken ? { ...one, name } : one));
}

/** The list with one of them a place up (-1) or down (1); unchanged at the ends. */
export function movedView(views: readonly SavedView[], id: string, step: 1 | -1): SavedView[] {
  const next = [...views];
  const from = next.findIndex((one) => one.id === id);
  const [one, other] = [next[from], next[from + step]];
  if (one === undefined || other === undefined) return next;
  next[from] = other;
  next[from + step] = one;
  return next;
}

/** Whether both show the same in the same way; the order in which values were chosen does not matter. */
export function sameFilter(a: QueueFilter, b: QueueFilter): boolean {
  const plain = (filter: QueueFilter) =>
    JSON.stringify(
      Object.entries(filter)
        .map(([key, value]) => [key, Array.isArray(value) ? [...value].sort() : value])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    );
  return plain(a) === plain(b);
}
