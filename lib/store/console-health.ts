/** How well each console was read last: outlives tab and browser, so that the settings can say it. No buyer data. */
import { storage } from 'wxt/utils/storage';
import { type EpochMs, MINUTE } from '@/lib/review/time';
import type { PageHealth } from '@/lib/wire';

export type LastHealth = PageHealth & { at: EpochMs };
/** `read`: the last reading with rows. `failed`: a page since then that was not recognised. */
export interface ConsoleHealth {
  read: LastHealth | null;
  failed: LastHealth | null;
}
export type HealthByConsole = Record<string, ConsoleHealth>;

/** The same health told again (a reload) moves its time, but not at every message. */
const SAME = 10 * MINUTE;

const item = storage.defineItem<HealthByConsole>('local:consoleHealth', { fallback: {} });

/** Keeps a reading that says something about the console: one with rows, or a page that was not recognised. */
export async function rememberHealth(health: PageHealth, at: EpochMs): Promise<void> {
  const slot = health.state === 'unrecognised' ? 'failed' : health.rows > 0 ? 'read' : null;
  if (slot === null) return;
  await navigator.locks.request('haoshuo:console-health', async () => {
    const all = await item.getValue();
    const known = all[health.console] ?? { read: null, failed: null };
    const mended = slot === 'read' && known.failed !== null;
    if (!mended && isSame(known[slot], health, at)) return;
    // A page that is read again is no longer one that changed.
    const next =
      slot === 'read' ? { read: { ...health, at }, failed: null } : { ...known, failed: { ...health, at } };
    await item.setValue({ ...all, [health.console]: next });
  });
}

export function watchConsoleHealth(listener: (byConsole: HealthByConsole) => void): () => void {
  void item.getValue().then(listener);
  return item.watch(listener);
}

function isSame(last: LastHealth | null, health: PageHealth, at: EpochMs): boolean {
  if (last === null) return false;
  const { at: then, ...known } = last;
  return at - then < SAME && JSON.stringify(known) === JSON.stringify(health);
}
