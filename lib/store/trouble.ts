/** What can go wrong with the browser's storage, in the words of the screens. */
export type StorageTrouble = 'storage-full' | 'storage-broken';

/**
 * Full disk or quota is told apart from everything else, because the agent can act on it. Dexie wraps the browser's
 * error as an AbortError or BulkError with the cause inside, so the chain is searched.
 */
export function storageTrouble(error: unknown): StorageTrouble {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; depth++) {
    if (at.name === 'QuotaExceededError' || /quota/i.test(at.message)) return 'storage-full';
    at = 'inner' in at ? at.inner : at.cause;
  }
  return 'storage-broken';
}
