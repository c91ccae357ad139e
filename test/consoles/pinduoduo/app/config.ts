import type { PageSwitches } from '../switches.ts';

declare global {
  interface Window {
    __REPLICA__: PageSwitches;
  }
}

export const config: PageSwitches = window.__REPLICA__;

/** Clock of the page in epoch ms. */
export function clock(): number {
  return config.now ?? Date.now();
}
