import { CHINA_OFFSET_MINUTES, DAY, type EpochMs, MINUTE } from '@/lib/review/time';

export interface QuietHours {
  /** Minutes of the local day; `from` > `to` passes midnight; equal means the whole day. */
  from: number;
  to: number;
}

/** Whether desktop notifications rest now. `offset`: minutes east of UTC. */
export function isQuiet(
  quiet: QuietHours | null,
  now: EpochMs,
  offset: number = CHINA_OFFSET_MINUTES,
): boolean {
  if (quiet === null) return false;
  const minute = Math.floor(((((now + offset * MINUTE) % DAY) + DAY) % DAY) / MINUTE);
  return quiet.from < quiet.to
    ? minute >= quiet.from && minute < quiet.to
    : minute >= quiet.from || minute < quiet.to;
}
