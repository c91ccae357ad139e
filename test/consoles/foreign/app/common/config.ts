import { injected } from '../../../kit/page/injected.ts';
import type { DeskSwitches } from '../../wire.ts';

/** The switches of this document, and how many were served before it. */
export const CONFIG = injected<DeskSwitches & { load: number }>();
