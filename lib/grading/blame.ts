import { clip } from '@/lib/review/text';
import type { Reason } from './contract';

type Label = Reason['label'];

import type { Field } from './keywords/reasons';
import type { Network } from './model/network';
import { FLAGS, MOODS, OUTPUT } from './model/shape';
import { isGap, unitAt } from './model/tokens';
import { wholeWords } from './whole-words';

/** Texts that the network reads as one. */
export const BETWEEN = '。';

const CLAUSE_END = /[\s,.!?;~，。！？；、…]/;
/** A place that carries less than this share of the strongest one does not belong to the words that decided. */
const WEAK = 0.25;
const MOST = 16;

/**
 * The stretch of the text that spoke most for a label, for labels of which no phrase of the trade is in it. To be asked
 * right after the network read the fields' forms. null where nothing in particular spoke for it.
 */
export function blamed(
  network: Network,
  label: Label,
  fields: readonly Field[],
  form: string,
): Reason | null {
  const output = OUTPUTS.get(label);
  if (output === undefined) return null;
  const shares = network.blame(output);
  const stretch = strongest(shares, form);
  if (stretch === null) return null;
  return locate(label, stretch, fields);
}

const OUTPUTS = new Map<string, number>([
  ...FLAGS.map((flag, k) => [flag, OUTPUT.flags + k] as const),
  ...MOODS.map((mood, k) => [mood, OUTPUT.moods + k] as const),
]);

/** The stretch within one clause with the largest sum of what exceeds the weak, as units of the form. */
function strongest(shares: Float32Array, form: string): [number, number] | null {
  let top = 0;
  for (const share of shares) top = Math.max(top, share);
  if (top <= 0) return null;
  let best = 0;
  let found: [number, number] | null = null;
  let [sum, start] = [0, 0];
  for (let place = 0; place < shares.length; place++) {
    const unit = unitAt(place, form.length);
    if (isGap(place, form.length) || place - start >= MOST) [sum, start] = [0, place];
    if (CLAUSE_END.test(form.charAt(unit))) {
      [sum, start] = [0, place + 1];
      continue;
    }
    sum += (shares[place] ?? 0) - WEAK * top;
    if (sum < 0) [sum, start] = [0, place + 1];
    else if (sum > best) {
      best = sum;
      found = [unitAt(start, form.length), unit + 1];
    }
  }
  return found === null ? null : wholeWords(form, found, isEnd);
}

const isEnd = (unit: string): boolean => CLAUSE_END.test(unit);

function locate(label: Label, [start, end]: [number, number], fields: readonly Field[]): Reason | null {
  let from = 0;
  for (const { name, original, form } of fields) {
    const to = from + form.text.length;
    if (start >= from && start < to) {
      const [a, b] = form.span(start - from, Math.min(end, to) - from);
      return a < b ? { label, field: name, start: a, end: b, text: clip(original.slice(a, b), 200) } : null;
    }
    from = to + BETWEEN.length;
  }
  return null;
}
