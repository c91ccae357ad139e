import { Dexie, type ObservabilitySet } from 'dexie';
import { type Asked, LOOK_BACK, type Near, ReplyIndex } from '@/lib/reply/likeness/reply-index';
import { db } from './db';
import { touchedIn } from './touched';

/** Replies read and indexed at a time: some 10 ms, so that no page holds the screen's thread for long. */
const PAGE = 250;

export interface ReplyBook {
  /** Called when another answer is possible. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Grows with every change; 0 while nothing is read yet. */
  version(): number;
  /** Of what is read so far. */
  near(asked: Asked): Near;
  /** Waits until everything that the store has told is read, anew where that failed. Throws what the browser's storage throws. */
  settled(): Promise<void>;
}

/**
 * The replies of the last 30 days in memory, read from the table at once and kept up with it, so that a keystroke is
 * compared with all of them in some milliseconds. Lives as long as its page or worker.
 */
export function createReplyBook(now: () => number = Date.now): ReplyBook {
  const index = new ReplyIndex();
  const listeners = new Set<() => void>();
  let known = new Set<string>();
  let version = 0;
  /** What is known is only a part of them. */
  let failed = false;
  let work: Promise<void> = Promise.resolve();

  /** One after the other: an answer of the store that is older than another never comes in after it. */
  function then(next: () => Promise<void>): void {
    const run = (): Promise<void> => (failed ? readAll() : next());
    work = work
      .then(run, run)
      .catch((error: unknown) => {
        failed = true;
        throw error;
      })
      .finally(changed);
    // Whoever waits is told of a fault; the others are answered from what there is.
    work.catch(() => undefined);
  }

  function changed(): void {
    version++;
    for (const listener of listeners) listener();
  }

  async function read(keys: readonly string[]): Promise<void> {
    for (let i = 0; i < keys.length; i += PAGE) {
      const part = keys.slice(i, i + PAGE);
      const rows = await db.replies.bulkGet(part);
      part.forEach((key, k) => {
        const row = rows[k];
        if (row === undefined) {
          index.remove(key);
          known.delete(key);
        } else {
          index.put(row);
          known.add(key);
        }
      });
      if (keys.length > PAGE) await new Promise((resolve) => setTimeout(resolve));
    }
  }

  async function readAll(): Promise<void> {
    const keys = await db.replies
      .where('at')
      .above(now() - LOOK_BACK)
      .primaryKeys();
    const kept = new Set(keys);
    for (const key of known) if (!kept.has(key)) index.remove(key);
    known = kept;
    await read(keys);
    failed = false;
  }

  Dexie.on.storagemutated.subscribe((parts: ObservabilitySet) => {
    const touched = touchedIn('replies', parts);
    if (touched === 'all') then(readAll);
    else if (touched.size > 0) then(() => read([...touched]));
  });
  then(readAll);

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
    near: (asked) => index.near(asked),
    settled() {
      if (failed) then(readAll);
      return work;
    },
  };
}
