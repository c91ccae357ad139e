import type { Candidate, Reader } from '../file/schema';

/** Where readers look, as candidates for an element: this console's rows are read by their structure (see `row.ts`). */
export function placesOf(readers: readonly Reader[] | undefined): Candidate[] {
  return (readers ?? []).flatMap(({ css, fixture }) => (css === undefined ? [] : [{ css, fixture }]));
}
