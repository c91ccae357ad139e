import type { ConsoleFile } from './file/schema';

/** Nothing is known of a console that somebody taught or a table that was imported; null starts no clock. */
export const UNKNOWN_LIMITS: ConsoleFile['limits'] = {
  replyLength: null,
  replyAim: 200,
  replyDays: null,
  complaintDays: null,
  appendDays: null,
  asOf: '2026-11-22',
};
