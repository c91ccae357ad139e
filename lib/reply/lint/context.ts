import type { Grade } from '@/lib/grading/contract';
import type { Handler } from '@/lib/grading/policy';
import type { Fen } from '@/lib/review/money';
import type { EpochMs } from '@/lib/review/time';
import type { ReplyKind } from '../contract';
import type { SeverityMap } from './severity';

/** Where a text is going to, and what is known there. Every `undefined` and `null` is "not known". */
export interface LintContext {
  kind: ReplyKind;
  /** Console id. Not known: the strictest that any platform asks. */
  platform?: string | null;
  now?: EpochMs;
  /** Whose text it is: the supervisor may release what is `supervised`. */
  role?: Handler;
  /** Texts in which the supervisor released rules. */
  releases?: readonly Release[];
  /** What the shop tightened. */
  severities?: SeverityMap;
  facts?: CaseFacts;
  likeness?: Likeness | null;
}

/** The supervisor's leave to send this very text by this way, though these rules speak against it. */
export interface Release {
  kind: ReplyKind;
  /** As `comparable` spells it: white space and forms of letters do not make another text. */
  text: string;
  rules: readonly string[];
}

/** What the case says, for the rules that compare. */
export interface CaseFacts {
  grade: Grade;
  /** The buyer's words, with what was appended. */
  review: string;
  /** Everything the case is known by: product, specification, the buyer's words, notes. */
  known: string;
  /** The specification that was bought ("黑色 XL"). */
  sku: string | null;
  /** What may be offered in this case, in 分: the amounts of the offer. */
  amounts: readonly Fen[] | null;
  /** The most that may be given without a supervisor, in 分. */
  limit: Fen | null;
}

/** The nearest of the shop's own replies of the last 30 days, as the similarity guard measured it. */
export interface Likeness {
  /** 0–1. */
  share: number;
  /** `[start, end)` of the passage both have. */
  start: number;
  end: number;
  /** How many of these replies begin with the same sentence. */
  sameOpenings: number;
}

/** Platforms with rules of their own; all others share the common ones. */
export type Family = 'taobao' | 'doudian' | 'other';

const FAMILIES: Readonly<Record<string, Family>> = {
  qianniu: 'taobao',
  doudian: 'doudian',
  pinduoduo: 'other',
  jingdong: 'other',
  xiaohongshu: 'other',
  kuaishou: 'other',
};

/** null: a console that somebody taught, a table that was imported, or nothing told. */
export function familyOf(platform: string | null | undefined): Family | null {
  return Object.hasOwn(FAMILIES, platform ?? '') ? (FAMILIES[platform ?? ''] ?? null) : null;
}
