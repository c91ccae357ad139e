import type { ConsoleId } from '@/lib/review/schema';
import type { ConsoleLimits } from './contract';

/** Figures of the compliance data 2.3. What was not evidenced is null and starts no clock. */
const LIMITS: Record<string, ConsoleLimits> = {
  pinduoduo: { replyLength: null, replyAim: 200, replyDays: null, complaintDays: null, asOf: '2026-11-22' },
};

const UNKNOWN: ConsoleLimits = {
  replyLength: null,
  replyAim: 200,
  replyDays: null,
  complaintDays: null,
  asOf: '2026-11-22',
};

export function limitsOf(console: ConsoleId): ConsoleLimits {
  return LIMITS[console] ?? UNKNOWN;
}
