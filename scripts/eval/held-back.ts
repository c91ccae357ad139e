import { type Row, rowOf } from '../lib/measure/rows';
import { isHeldBack, realReviews, rowsOf } from '../lib/reviews';

/** The part of the pool that nothing was learnt from. Labelled texts come from the same pool and are learnt from. */
export async function heldBackOf(rows: readonly Row[]): Promise<Row[]> {
  const enriched = realReviews('enriched');
  const learnt = new Set(enriched === null ? [] : (await rowsOf(enriched, rowOf)).map(({ text }) => text));
  return rows.filter(({ text }) => isHeldBack(text) && !learnt.has(text));
}
