import { useSyncExternalStore } from 'react';
import { type EpochMs, SECOND } from '@/lib/review/time';

const BEAT = 15 * SECOND;
const listeners = new Set<() => void>();
let now: EpochMs = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  now = Date.now();
  for (const listener of listeners) listener();
}

/** A laptop that slept shows the true time at once. */
function onVisible(): void {
  if (document.visibilityState === 'visible') tick();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    now = Date.now();
    timer = setInterval(tick, BEAT);
    document.addEventListener('visibilitychange', onVisible);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onVisible);
  };
}

/** The time, renewed every 15 s by one ticker for the whole screen. */
export function useNow(): EpochMs {
  return useSyncExternalStore(subscribe, () => now);
}
