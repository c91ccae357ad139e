import * as z from 'zod';
import { gradeSchema } from '@/lib/grading/contract';
import { toneSchema } from '@/lib/reply/tones';
import type { Fen } from '@/lib/review/money';
import type { EpochMs } from '@/lib/review/time';
import type { FactName } from './names';

/** UTF-16 units. Ten times what the longest public box takes; a longer text was pasted by mistake. */
export const MAX_TEMPLATE = 5_000;
/** Of what a template makes: no value can blow a text up. */
export const MAX_RENDERED = 10_000;
/** Of one value that is put into a slot. */
export const MAX_VALUE = 500;
export const MAX_TEMPLATES = 10_000;

export const templateKindSchema = z.enum(['public', 'private']);
export type TemplateKind = z.infer<typeof templateKindSchema>;

/** One text of the library. Its text may have faults (the shop works on it); `parseTemplate` says so. */
export const templateSchema = z.strictObject({
  /** Of ours: begins with {@link SHIPPED_PREFIX}. */
  id: z.string().regex(/^[\w.:-]{1,60}$/),
  title: z.string().trim().min(1).max(60),
  text: z.string().min(1).max(MAX_TEMPLATE),
  /** What it answers. Empty: whatever is the matter. */
  grades: z.array(gradeSchema).max(20),
  /** Console ids. Empty: all. */
  consoles: z.array(z.string().regex(/^[\w.:-]{1,60}$/)).max(50),
  tone: toneSchema,
  kind: templateKindSchema,
  /** One more with each save; earlier ones are kept by the store. */
  version: z.number().int().min(1).max(1_000_000),
  updatedAt: z.number().int().min(0),
});
export type Template = z.infer<typeof templateSchema>;

export const SHIPPED_PREFIX = 'hs-';

export type SlotType = 'time' | 'number' | 'choice' | 'amount' | 'text';

/** One gap of a template, however often it stands in the text. */
export interface Slot {
  name: string;
  type: SlotType;
  /** Of a choice, in the order of the template; else empty. */
  choices: readonly string[];
  /** Of a number; null = no bound of the template's own. */
  min: number | null;
  max: number | null;
  /** The fact of the case that fills it; null: the agent does. */
  fact: FactName | null;
  /** Where it stands first: `[start, end)` in the template's text. */
  start: number;
  end: number;
}

export type FaultCode =
  | 'too-long'
  | 'too-many-slots'
  | 'too-deep'
  | 'open-brace'
  | 'stray-brace'
  | 'empty-slot'
  | 'slot-in-slot'
  | 'unknown-name'
  | 'unknown-type'
  | 'unknown-tag'
  | 'bad-slot'
  | 'bad-choices'
  | 'bad-bounds'
  | 'two-types'
  | 'flag-as-text'
  | 'bad-condition'
  | 'unclosed-if'
  | 'stray-end'
  | 'amount-public'
  | 'unit-twice';

/** What is wrong with a template, where, and what to write instead. `line` and `column` from 1. */
export interface TemplateFault {
  code: FaultCode;
  line: number;
  column: number;
  start: number;
  end: number;
  /** One Chinese sentence for whoever writes the template. */
  message: string;
  /** The same in English. */
  messageEn: string;
}

export type Parsed = { ok: true; slots: readonly Slot[] } | { ok: false; faults: readonly TemplateFault[] };

/** What a value is: a text, a choice; epoch ms of a time; a number; 分 of an amount. */
export type SlotValue = string | number;
/** By slot name. Only own properties count. */
export type SlotValues = Readonly<Record<string, SlotValue>>;

/** What the case says. null = not known. The buyer's own words are no fact: they never get into a text. */
export interface TemplateFacts {
  now: EpochMs;
  /** A time we control, see `answerBy`. */
  answerBy: EpochMs;
  /** As the page says it; shortened here. */
  productName: string | null;
  sku: string | null;
  /** Name of the problem, as a noun phrase ("物流太慢"). */
  problem: string | null;
  /** The platform's name as people say it ("抖店"). */
  platform: string | null;
  shop: string | null;
  /** The buyer wrote again. */
  appended: boolean;
  /** What the offer of this case gives, in 分; null: nothing of it. The only source of amounts. */
  refund: Fen | null;
  coupon: Fen | null;
}

/** A slot as the form before insertion shows it. */
export interface SlotState extends Slot {
  /** What fills it as things stand (from the case, or as answered); null: it blocks. */
  value: SlotValue | null;
  /** The value as it will stand in the text; null with it. */
  words: string | null;
  /** What to offer first where nothing fills it. */
  suggestion: SlotValue | null;
  /** The amounts of the offer that may be chosen; of other types empty. 分 */
  offered: readonly Fen[];
  /** false: the text can do without (it only opens a condition), so an empty one does not block. */
  required: boolean;
}

/**
 * `filled`: by the case (the agent may still say otherwise, save for amounts and flags); `asked`: by the agent, in the order
 * of the text, answered or not. Changes with the answers where conditions stand.
 */
export type SlotForm =
  | { ok: true; filled: readonly SlotState[]; asked: readonly SlotState[] }
  | { ok: false; faults: readonly TemplateFault[] };

/** Why there is no text. `missing`: names of the slots that are empty or hold what they may not. */
export interface Unrendered {
  missing: readonly string[];
  faults: readonly TemplateFault[];
}
