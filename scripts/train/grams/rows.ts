import { gramsOf, MOST_GRAMS } from '@/lib/grading/model/grams';

/** The different buckets of each text, one text after the other. */
export interface Rows {
  /** Where each text begins; one more than there are texts. */
  starts: Uint32Array;
  buckets: Uint32Array;
}

export function bucketRowsOf(forms: readonly string[], bits: number): Rows {
  const space = new Uint32Array(MOST_GRAMS);
  const different = forms.map((form) => new Set(space.subarray(0, gramsOf(form, bits, space))));
  const starts = new Uint32Array(forms.length + 1);
  different.forEach(({ size }, i) => {
    starts[i + 1] = (starts[i] ?? 0) + size;
  });
  const buckets = new Uint32Array(starts.at(-1) ?? 0);
  different.forEach((row, i) => {
    buckets.set([...row], starts[i]);
  });
  return { starts, buckets };
}
