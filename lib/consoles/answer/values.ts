import { ID_SHAPE, MAX_ADDRESS, MAX_IMAGES, MAX_LABEL } from '@/lib/review/bounds';
import { clip } from '@/lib/review/text';

/** A JSON object of the page: every field may be missing, null, or of another type than yesterday (facts 6). */
export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object under this name, or an empty one. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** An id as text. A number beyond 2^53 has lost digits: it is refused, as is zero, which the page uses for "none". */
export function idOf(value: unknown): string | null {
  const text = Number.isSafeInteger(value) ? String(value) : typeof value === 'string' ? value.trim() : '';
  return ID_SHAPE.test(text) && text !== '0' ? text : null;
}

/** A whole or broken number that may come as digits. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return typeof value === 'string' && /^-?\d{1,15}(?:\.\d{1,6})?$/.test(value.trim()) ? Number(value) : null;
}

/** Stars 1–5 (broken ones rounded down, as the page shows them), else null. */
export function starsOf(value: unknown): number | null {
  const number = numberOf(value);
  const stars = number === null ? 0 : Math.floor(number);
  return stars >= 1 && stars <= 5 ? stars : null;
}

/** Text that is there, cut to `max` characters; empty text is null. */
export function textOf(value: unknown, max: number = MAX_LABEL): string | null {
  if (typeof value !== 'string') return null;
  const text = clip(value.trim(), max);
  return text === '' ? null : text;
}

/** true/false, also as 1/0 or words; anything else is not known. */
export function flagOf(value: unknown): boolean | null {
  if (value === true || value === 1 || value === '1' || value === 'true') return true;
  if (value === false || value === 0 || value === '0' || value === 'false') return false;
  return null;
}

/** Addresses of images, https only: the rest is nothing that may be loaded beside a secure page. */
export function imagesOf(values: readonly unknown[]): string[] {
  const found = new Set<string>();
  for (const value of values) {
    if (typeof value !== 'string') continue;
    const address = value.startsWith('//') ? `https:${value}` : value;
    if (address.length <= MAX_ADDRESS && /^https:\/\/[^\s]+$/.test(address)) found.add(address);
  }
  return [...found].slice(0, MAX_IMAGES);
}
