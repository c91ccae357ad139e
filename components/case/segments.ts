import type { Reason } from '@/lib/grading/contract';

/** A stretch of the buyer's text and everything that was found in it. */
export interface Segment {
  start: number;
  text: string;
  labels: Reason['label'][];
}

/**
 * Cuts a text where what was found in it changes. The segments joined are the text, to the letter; spans may overlap or
 * nest, those outside the text are clipped, empty ones fall away. O(n · spans), both are small.
 */
export function segments(text: string, spans: readonly Pick<Reason, 'label' | 'start' | 'end'>[]): Segment[] {
  const inside = spans
    .map(({ label, start, end }) => ({ label, start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  const parts: Segment[] = [];
  cuts.slice(0, -1).forEach((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const covering = inside
      .filter((span) => span.start <= start && span.end >= end)
      .map(({ label }) => label);
    const labels = [...new Set(covering)].sort();
    const last = parts.at(-1);
    // One mark for one finding: a screen reader names it once.
    if (last !== undefined && last.labels.join() === labels.join()) last.text += text.slice(start, end);
    else parts.push({ start, text: text.slice(start, end), labels });
  });
  return parts;
}
