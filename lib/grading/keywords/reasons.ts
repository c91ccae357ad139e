import type { Normalised } from '@/lib/review/normalise';
import { clip } from '@/lib/review/text';
import type { Reason } from '../contract';
import type { Hit } from './matcher';

/** As many as a finding may carry; the labels that open a case come first. */
const MOST = 60;
const MARK = /[\s,，.。!！?？;；:：、~…]/;

export interface Field {
  name: Reason['field'];
  original: string;
  form: Normalised;
  hits: readonly Hit[];
}

/**
 * The buyer's own words behind the finding, in reading order, as spans of the original text. Phrases of one label that
 * overlap ("等了一个星期", "一个星期才到") are one span.
 */
export function reasonsOf(fields: readonly Field[], labels: ReadonlySet<Reason['label']>): Reason[] {
  const reasons: Reason[] = [];
  for (const { name, original, form, hits } of fields) {
    const last = new Map<Reason['label'], Reason>();
    for (const { start, end, entry, denied } of hits) {
      if (denied || !labels.has(entry.label)) continue;
      const [from, to] = trimmed(original, form.span(start, end));
      const before = last.get(entry.label);
      if (before !== undefined && from >= before.start && from < before.end) {
        before.end = Math.max(before.end, to);
        before.text = clip(original.slice(before.start, before.end), 200);
      } else if (reasons.length < MOST) {
        const reason = {
          label: entry.label,
          field: name,
          start: from,
          end: to,
          text: clip(original.slice(from, to), 200),
        };
        reasons.push(reason);
        last.set(entry.label, reason);
      }
    }
  }
  return reasons;
}

/** A phrase may match up to a comma; the words alone are the reason. */
function trimmed(text: string, [start, end]: [number, number]): [number, number] {
  let [from, to] = [start, end];
  while (to > from + 1 && MARK.test(text.charAt(to - 1))) to--;
  while (from < to - 1 && MARK.test(text.charAt(from))) from++;
  return [from, to];
}
