import type { Page } from '@playwright/test';

/**
 * Makes everything in the store as old as if it had been seen `ms` earlier. The browser's own clock stays, so this works
 * across workers that are killed in between. `page`: any page of the extension.
 */
export async function letTimePass(page: Page, ms: number): Promise<void> {
  await page.evaluate(async (shift) => {
    const EPOCH_MS = 1_000_000_000_000;
    const older = (value: unknown): unknown => {
      if (typeof value === 'number') return value > EPOCH_MS ? value - shift : value;
      if (Array.isArray(value)) return value.map(older);
      if (typeof value !== 'object' || value === null) return value;
      // What the page shows is not ours to age: it would look changed at the next sighting.
      const entries = Object.entries(value).map(([key, inner]) => [
        key,
        key === 'review' ? inner : older(inner),
      ]);
      return Object.fromEntries(entries);
    };
    const wait = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await wait(indexedDB.open('haoshuo'));
    const transaction = db.transaction(['cases', 'events'], 'readwrite');
    for (const name of ['cases', 'events']) {
      const store = transaction.objectStore(name);
      for (const row of await wait(store.getAll())) store.put(older(row));
    }
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    db.close();
  }, ms);
}
