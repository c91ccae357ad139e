import type { Review } from '@/lib/review/schema';
import type { TappedAnswer } from '../contract';
import type { ConsoleFile } from '../file/schema';
import { collect } from './collect';
import { parseAnswer } from './json';
import { at } from './path';
import { reviewOf } from './review';
import { ruleOf, succeeded } from './rule';
import { rowsByShape } from './shape';
import type { Fields } from './values';

/** What of a console's rows its file cannot say: sees the raw row and may correct the reading; null drops the row. */
export type Refine = (review: Review, row: Fields, rows: readonly unknown[]) => Review | null;

/** See {@link import('../contract').ConsoleAdapter.readAnswer}. */
export function readList(
  file: ConsoleFile,
  tapped: TappedAnswer,
  refine: Refine = (review) => review,
): { reviews: Review[]; skipped: number } | null {
  const map = file.answers;
  if (map === null || ruleOf(file, 'list', tapped) === null) return null;
  const answer = parseAnswer(tapped.answer, tapped.lossy);
  if (!succeeded(file, answer, false)) return null;
  const listed = map.rows.map((path) => at(answer, path)).find((found) => Array.isArray(found));
  const rows = map.rows.length === 0 ? rowsByShape(answer, map.shape) : (listed ?? null);
  if (rows === null) return null;
  return collect(rows, (row) => {
    const review = reviewOf(file, map, row);
    return review === null ? null : refine(review, row, rows);
  });
}
