import { isSafeNumber, parse } from 'lossless-json';

/** A number of sixteen and more digits that stands without quotes (or a text that looks so: that costs only time). */
const LONG_NUMBER = /[:[,]\s*-?\d{16,}/;

/**
 * Parses an answer of the platform: numbers that JavaScript cannot hold exactly come back as their digits (a string).
 * Returns undefined when it is not JSON.
 * @param lossy the page had parsed the text before us: its numbers are as the page has them, and what is not a safe
 * integer must be refused by whoever reads an id.
 */
export function parseAnswer(text: string, lossy: boolean): unknown {
  try {
    if (lossy || !LONG_NUMBER.test(text)) return JSON.parse(text);
    return parse(text, undefined, {
      parseNumber: (digits) => (isSafeNumber(digits) ? Number(digits) : digits),
    });
  } catch {
    return undefined;
  }
}
