import { createHash } from 'node:crypto';
import * as z from 'zod';
import { normalise } from '@/lib/grading/keywords/normalise';
import { isHeldBack, realReviews, rowsOf } from '../lib/reviews';
import type { Lesson } from './corpus';
import { labelsOf, ownLabels, ownSentences } from './labels';

const poolRow = z.object({ text: z.string(), positive: z.boolean() });
const labelledRow = z.object({
  text: z.string(),
  sentiment: z.string(),
  causes: z.array(z.string()),
  primary: z.string().nullable(),
  risk: z.array(z.string()),
  malice: z.array(z.string()),
  sarcasm: z.boolean(),
});

/** A lesson and the text it is of. */
export interface Read extends Lesson {
  text: string;
}

/** Kept apart from the training to choose thresholds and calibration on: every eleventh of those that we labelled. */
const TUNING = 11;
/** The enriched labels were made by the guideline's own authors; ours agree with them to some 0.92. */
const AUTHORS = 2;

/**
 * Everything there is to learn from: the enriched labels, our own, and the shop's good or bad of the rest. Never the
 * natural mix, on which is measured, and never the held-back part of the pool. null where the folder is missing.
 */
export async function readLessons(): Promise<{ training: Read[]; tuning: Read[] } | null> {
  const [enriched, pool] = [realReviews('enriched'), realReviews('pool')];
  if (enriched === null || pool === null) return null;
  const own = ownLabels();
  const authors = new Map(
    (await rowsOf(enriched, (line) => labelledRow.parse(line))).map((row) => [
      row.text.trim(),
      labelsOf(row),
    ]),
  );
  const training: Read[] = ownSentences().map(({ text, labels }) => ({
    text,
    form: normalise(text).text,
    labels,
    good: null,
    weight: 1,
  }));
  const tuning: Read[] = [];
  for (const { text, positive } of await rowsOf(pool, (line) => poolRow.parse(line))) {
    const byAuthors = authors.get(text.trim());
    if (byAuthors === undefined && isHeldBack(text)) continue;
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    const labels = byAuthors ?? own.get(hash) ?? null;
    const form = normalise(text).text;
    if (form === '') continue;
    const read = { text, form, labels, good: positive, weight: byAuthors === undefined ? 1 : AUTHORS };
    const tunes = byAuthors === undefined && labels !== null && Number.parseInt(hash, 16) % TUNING === 5;
    (tunes ? tuning : training).push(read);
  }
  return { training, tuning };
}
