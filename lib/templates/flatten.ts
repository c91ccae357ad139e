import type { TemplateKind } from './contract';
import { scan } from './scan';
import { parseTemplate } from './template';

/** A template as one text without its language, so that rules about texts can be asked of it. */
export interface Flat {
  text: string;
  /** Where a place of the flat text stands in the template. Of a word in a slot: the whole slot. */
  source(start: number, end: number): { start: number; end: number };
}

/** What stands for a slot: harmless, and as long as such a value is. */
const SAMPLES = { time: '明天18:00前', number: '3', amount: '5元', text: '相关情况' } as const;

/** Every branch one after the other, slots with a sample in them: what is forbidden in any of them is found. */
export function flatten(text: string, kind: TemplateKind): Flat {
  const parsed = parseTemplate(text, kind);
  const slots = new Map(parsed.ok ? parsed.slots.map((slot) => [slot.start, slot]) : []);
  const byName = new Map(parsed.ok ? parsed.slots.map((slot) => [slot.name, slot]) : []);
  let flat = '';
  const placed: { at: number; start: number; end: number; literal: boolean }[] = [];
  for (const { kind: piece, start, end, inner } of scan(text).pieces) {
    if (piece === 'tag') continue;
    placed.push({ at: flat.length, start, end, literal: piece === 'text' });
    if (piece === 'text') flat += inner;
    else {
      const slot = slots.get(start) ?? byName.get(inner.split('|')[0]?.trim() ?? '');
      flat += slot === undefined || slot.type === 'choice' ? (slot?.choices[0] ?? '') : SAMPLES[slot.type];
    }
  }
  const place = (at: number, atEnd: boolean): number => {
    const piece = placed.findLast((one) => (atEnd ? one.at < at : one.at <= at)) ?? placed[0];
    if (piece === undefined) return 0;
    if (piece.literal) return Math.min(piece.end, piece.start + at - piece.at);
    return atEnd ? piece.end : piece.start;
  };
  return {
    text: flat,
    source: (start, end) => {
      const from = place(start, false);
      return { start: from, end: end <= start ? from : Math.max(from, place(end, true)) };
    },
  };
}
