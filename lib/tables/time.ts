import { CHINA_OFFSET_MINUTES, DAY, type EpochMs, MINUTE, parseEpoch } from '@/lib/review/time';

/** Day 0 of Excel's calendar that still holds after its invented 29 February 1900. */
const EXCEL_ZERO = Date.UTC(1899, 11, 30);

const WRITTEN =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s]*(上午|下午|AM|PM)?\s*(\d{1,2})\s*[:时点]\s*(\d{1,2})\s*分?(?::?\s*(\d{1,2})(?:\.\d{1,6})?\s*秒?)?\s*(AM|PM)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/;

/**
 * A time as files hold it → ms: written in many ways (China time unless a zone is named), epoch seconds or milliseconds
 * told apart by magnitude, the serial number of an Excel date. null for what is none, or could be two
 * ("05/06/2026", "26-5-6").
 */
export function parseTime(cell: string): EpochMs | null {
  const text = cell.normalize('NFKC').trim();
  if (/^(?:\d{10}|\d{13})$/.test(text)) return parseEpoch(text);
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return china(EXCEL_ZERO + Math.round(Number(text) * 86_400) * 1_000);
  const compact = COMPACT.exec(text);
  if (compact !== null) return assemble(compact.slice(1, 7), null);
  const written = WRITTEN.exec(text);
  if (written === null) return null;
  const [year, month, day, before, hour, minute, second, after, zone] = written.slice(1);
  const noon = (before ?? after)?.toUpperCase();
  const at = hour === undefined || noon === undefined ? hour : twelve(Number(hour), /下午|PM/.test(noon));
  return assemble([year, month, day, at, minute, second], zone ?? null);
}

function twelve(hour: number, afternoon: boolean): string {
  return String(afternoon && hour < 12 ? hour + 12 : !afternoon && hour === 12 ? 0 : hour);
}

function assemble(parts: readonly (string | undefined)[], zone: string | null): EpochMs | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    Number(part ?? 0),
  );
  const utc = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(utc);
  const same = back.getUTCMonth() === month - 1 && back.getUTCDate() === day && back.getUTCHours() === hour;
  if (!same || minute > 59 || second > 59) return null;
  return zone === null ? china(utc) : parseEpoch(utc - offsetOf(zone) * MINUTE);
}

function china(wallClock: number): EpochMs | null {
  return wallClock < DAY ? null : parseEpoch(wallClock - CHINA_OFFSET_MINUTES * MINUTE);
}

function offsetOf(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}
