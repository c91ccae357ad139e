import { clip } from '@/lib/review/text';
import type { Reason } from '../contract';
import type { Hit } from './matcher';
import type { Normalised } from './normalise';

/** As many as a finding may carry; the labels that open a case come first. */
const MOST = 60;

export interface Field {
  name: Reason['field'];
  original: string;
  form: Normalised;
  hits: readonly Hit[];
}

/** The buyer's own words behind the finding, in reading order, as spans of the original text. */
export function reasonsOf(fields: readonly Field[], labels: ReadonlySet<Reason['label']>): Reason[] {
  const reasons: Reason[] = [];
  for (const { name, original, form, hits } of fields) {
    for (const { start, end, entry, denied } of hits) {
      if (denied || !labels.has(entry.label) || reasons.length === MOST) continue;
      const from = form.starts[start] ?? 0;
      const to = form.ends[end - 1] ?? from;
      reasons.push({
        label: entry.label,
        field: name,
        start: from,
        end: to,
        text: clip(original.slice(from, to), 200),
      });
    }
  }
  return reasons;
}
