import type { CommonPage } from '../switches.ts';

declare global {
  interface Window {
    __REPLICA__: unknown;
  }
}

/** The switches this document was made with. */
export function injected<PageSwitches extends CommonPage>(): PageSwitches {
  return window.__REPLICA__ as PageSwitches;
}

/** Clock of the page in epoch ms. */
export function clock({ now }: CommonPage): number {
  return now ?? Date.now();
}
