import type { ConsoleId } from '@/lib/review/schema';
import type { ConsoleFile } from './file/schema';
import { shippedFile } from './registry';

/** Nothing is known of a console that somebody taught or a table that was imported; null starts no clock. */
export const UNKNOWN_LIMITS: ConsoleFile['limits'] = {
  replyLength: null,
  replyAim: 200,
  replyDays: null,
  complaintDays: null,
  appendDays: null,
  asOf: '2026-11-22',
};

/** Figures of the compliance data 2.3, with the day they were read. */
export function limitsOf(console: ConsoleId): ConsoleFile['limits'] {
  return shippedFile(console)?.limits ?? UNKNOWN_LIMITS;
}
