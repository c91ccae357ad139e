import { injected } from '../../kit/page/injected.ts';
import type { PageSwitches } from '../switches.ts';

export const config = injected<PageSwitches>();
