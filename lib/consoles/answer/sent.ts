import { MAX_TEXT } from '@/lib/review/bounds';
import type { TappedAnswer } from '../contract';
import type { ConsoleFile } from '../file/schema';
import { parseAnswer } from './json';
import { first } from './path';
import { ruleOf, succeeded } from './rule';
import { idOf, isFields, textOf } from './values';

/** See {@link import('../contract').ConsoleAdapter.readSentReply}. Success must be said: silence closes no case. */
export function readSent(file: ConsoleFile, tapped: TappedAnswer): { reviewId: string; text: string } | null {
  const sent = file.answers?.sent ?? null;
  if (sent === null || tapped.request === null || ruleOf(file, 'sent', tapped) === null) return null;
  if (!succeeded(file, parseAnswer(tapped.answer, tapped.lossy), true)) return null;
  const request = bodyOf(tapped.request);
  const found = first(request, sent.review);
  const reviewId = idOf(Array.isArray(found) && found.length === 1 ? found[0] : found);
  const text = textOf(first(request, sent.text), MAX_TEXT);
  return reviewId === null || text === null ? null : { reviewId, text };
}

/** A request's body as fields: JSON, or a form whose values may be JSON themselves. */
function bodyOf(request: string): unknown {
  const json = parseAnswer(request, false);
  if (isFields(json)) return json;
  return Object.fromEntries(
    [...new URLSearchParams(request)].map(([key, value]) => {
      const inner = /^\s*[[{]/.test(value) ? parseAnswer(value, false) : undefined;
      return [key, inner ?? value];
    }),
  );
}
