import type { TappedAnswer } from '@/lib/consoles/contract';
import type { Review } from '@/lib/review/schema';
import { collect } from '../answer/collect';
import { parseAnswer } from '../answer/json';
import { ruleOf } from '../answer/rule';
import { type Fields, flagOf, isFields, numberOf } from '../answer/values';
import type { ConsoleFile } from '../file/schema';
import { reviewOf } from './answer-row';

const SUCCESS = 1_000_000;

/** The platform says that this went well. Not every answer with HTTP 200 does; the flat form says nothing at all. */
function succeeded(envelope: Fields): boolean {
  if ((envelope.success ?? null) !== null && flagOf(envelope.success) !== true) return false;
  const code = envelope.errorCode ?? envelope.error_code ?? null;
  return code === null || numberOf(code) === SUCCESS;
}

/** Rows of a list answer, wrapped in `result` or flat beside `totalNum` (facts 1.2); null when it is not one. */
function rowsOf(envelope: unknown): unknown[] | null {
  if (!isFields(envelope) || !succeeded(envelope)) return null;
  if (isFields(envelope.result)) return Array.isArray(envelope.result.data) ? envelope.result.data : null;
  return Array.isArray(envelope.data) ? envelope.data : null;
}

/** See {@link import('../contract').ConsoleAdapter.readAnswer}. */
export function readAnswer(
  file: ConsoleFile,
  tapped: TappedAnswer,
): { reviews: Review[]; skipped: number } | null {
  if (ruleOf(file, 'list', tapped) === null) return null;
  const rows = rowsOf(parseAnswer(tapped.answer, tapped.lossy));
  return rows === null ? null : collect(rows, reviewOf);
}
