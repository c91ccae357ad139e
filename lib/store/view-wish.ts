import { storage } from 'wxt/utils/storage';
import { type ViewName, viewSchema } from '@/lib/cases/views';

/** `at` makes asking for the same view twice two requests. */
type Wish = { view: ViewName; at: number } | null;

const item = storage.defineItem<unknown>('session:view', { fallback: null });

/** Asks the panel to show this view; null = it is shown. */
export async function wishView(view: ViewName | null, at: number = Date.now()): Promise<void> {
  const wish: Wish = view === null ? null : { view, at };
  await item.setValue(wish);
}

/** Calls with the view that another screen asked for, at once and on every request. Returns the way to stop. */
export function watchWishes(listener: (view: ViewName) => void): () => void {
  const tell = (value: unknown): void => {
    const view =
      typeof value === 'object' && value !== null ? viewSchema.safeParse(Reflect.get(value, 'view')) : null;
    if (view?.success === true) listener(view.data);
  };
  void item.getValue().then(tell);
  return item.watch(tell);
}
