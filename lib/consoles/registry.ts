import type { ConsoleAdapter } from './contract';
import { pinduoduo } from './pinduoduo';

/** Every console the product can read. A content script takes its own adapter directly and carries no other. */
export const CONSOLES: readonly ConsoleAdapter[] = [pinduoduo];
