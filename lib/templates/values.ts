import { answerByWords } from '@/lib/reply/answer-by';
import { formatYuan } from '@/lib/review/money';
import { DAY } from '@/lib/review/time';
import { MAX_VALUE, type Slot, type SlotValue, type SlotValues, type TemplateFacts } from './contract';
import { factNamed, offeredOf } from './names';

/** Nobody promises a time further away. */
const FURTHEST = 366 * DAY;
const CONTROLS = /[^\P{Cc}\s]/gu;

/**
 * The value of a slot as things stand, or null. What the agent said comes before what the case says, save for amounts: of
 * those only one of the offer counts. An answer that may not be (no such choice, out of bounds) is no value.
 */
export function valueFor(slot: Slot, facts: TemplateFacts, values: SlotValues): SlotValue | null {
  const given = Object.hasOwn(values, slot.name) ? values[slot.name] : undefined;
  if (given === undefined || given === '') return factNamed(slot.fact ?? '')?.read(facts) ?? null;
  if (typeof given === 'string') return textOf(slot, given);
  if (!Number.isFinite(given)) return null;
  if (slot.type === 'amount') return offeredOf(slot.name, facts).includes(given) ? given : null;
  if (slot.type === 'time') return given > 0 && given <= facts.now + FURTHEST ? given : null;
  return slot.type === 'number' && within(given, slot) ? given : null;
}

function textOf({ type, choices }: Slot, given: string): string | null {
  if (type === 'choice') return choices.includes(given) ? given : null;
  if (type !== 'text' || given.length > MAX_VALUE) return null;
  const tidy = given.replace(CONTROLS, '').replace(/\s+/g, ' ').trim();
  return tidy === '' ? null : tidy;
}

function within(value: number, { min, max }: Slot): boolean {
  return value >= (min ?? -1_000_000) && value <= (max ?? 1_000_000) && Number(value.toFixed(2)) === value;
}

/** A value as it stands in the text: a time by {@link answerByWords} ("明天18:00前"), an amount in 元 ("12.5元"). */
export function wordsOf(slot: Slot, value: SlotValue, { now }: TemplateFacts): string {
  if (typeof value === 'string') return value;
  if (slot.type === 'time') return answerByWords(value, now);
  return slot.type === 'amount' ? `${formatYuan(value)}元` : String(value);
}
