/** Time is epoch milliseconds, always passed in, never read from a clock inside a pure room. */
export type EpochMs = number;

export const SECOND = 1_000;
export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

/** Later than any deadline: of what never runs out. It sorts last and is shown to nobody. */
export const NEVER: EpochMs = 8_640_000_000_000_000;

/** The consoles print and count in China Standard Time, which has no summer time. */
export const CHINA_OFFSET_MINUTES = 480;

/** 2010-01-01 and 2100-01-01: outside, a number is not the time of a review on any of these platforms. */
const EARLIEST = 1_262_304_000_000;
const LATEST = 4_102_444_800_000;

/**
 * Epoch seconds or milliseconds, as number or digits, told apart by magnitude → ms.
 * Returns null outside 2010–2100 or when it is not a number.
 */
export function parseEpoch(value: unknown): EpochMs | null {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && /^\d{9,14}$/.test(value)
        ? Number(value)
        : null;
  if (number === null || !Number.isFinite(number)) return null;
  const ms = number < 100_000_000_000 ? number * 1000 : number;
  return ms >= EARLIEST && ms < LATEST ? Math.round(ms) : null;
}

/**
 * A time as a console prints it in China time ("2026-11-22 18:05[:09]", "2026年11月22日 18:05", "2026/11/22") → ms; a bare
 * day is its first moment. null when it is no such time.
 */
export function parseChinaTime(text: string): EpochMs | null {
  const match =
    /(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?(?!\d)(?:[ T]\s*(\d{1,2}):(\d{2})(?::(\d{2}))?)?/.exec(
      text.replace(/\s+/g, ' '),
    );
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  const utc = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  const back = new Date(utc);
  if (back.getUTCMonth() !== (month ?? 1) - 1 || back.getUTCDate() !== day || back.getUTCHours() !== hour)
    return null;
  return parseEpoch(utc - CHINA_OFFSET_MINUTES * MINUTE);
}

/** "11-22 18:05" in China time: short, sortable, for rows and marks. */
export function formatChinaTime(at: EpochMs): string {
  return new Date(at + CHINA_OFFSET_MINUTES * MINUTE).toISOString().slice(5, 16).replace('T', ' ');
}
