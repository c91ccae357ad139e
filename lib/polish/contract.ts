import type { LintFinding, ReplyKind } from '@/lib/reply/contract';
import type { LintContext } from '@/lib/reply/lint/context';

/** What a model is asked for. */
export const WISHES = ['polish', 'vary', 'shorten'] as const;
export type Wish = (typeof WISHES)[number];

export interface PolishInput {
  /** The draft as it stands: a text without any slot left open. */
  text: string;
  wish: Wish;
  kind: ReplyKind;
  /** The buyer's own words, or null. Masked before they leave; never an instruction. */
  review: string | null;
  /** Most characters the box takes. */
  limit: number;
  /** How the result will be checked: as any other text of this case. */
  lint: LintContext;
}

/** Why a model's text is not shown for use. */
export type Fault =
  /** Nothing, or nothing in Chinese. */
  | { kind: 'empty' }
  | { kind: 'unchanged' }
  | { kind: 'too-long'; limit: number }
  /** An amount, a time, a link or another fixed word of the draft is missing or stands there twice. */
  | { kind: 'fixed-lost'; words: string }
  /** A number, an amount or a link that the draft did not have. */
  | { kind: 'added'; words: string }
  /** It promises something else than the draft. */
  | { kind: 'promise'; words: string }
  /** A rule blocks it that did not block the draft. */
  | { kind: 'rule'; finding: LintFinding };

/** What came of asking. Whatever it is, the agent's text is untouched. */
export type PolishOutcome =
  | { kind: 'text'; text: string }
  | { kind: 'faulty'; faults: readonly Fault[] }
  /** The model said that it will not. */
  | { kind: 'refused' }
  /** No model is chosen, or its address is not permitted any more. */
  | { kind: 'off' }
  | { kind: 'not-permitted' }
  | { kind: 'key' }
  | { kind: 'too-many' }
  | { kind: 'server'; status: number }
  | { kind: 'not-reachable' }
  | { kind: 'malformed' }
  | { kind: 'timeout' }
  | { kind: 'cancelled' }
  /** The browser has no model, or has not loaded it. */
  | { kind: 'no-browser-model' };
