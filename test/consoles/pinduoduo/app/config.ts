import { clock as clockOf, injected } from '../../kit/page/injected.ts';
import type { PageSwitches } from '../switches.ts';

export const config = injected<PageSwitches>();

/** Clock of the page in epoch ms. */
export function clock(): number {
  return clockOf(config);
}
