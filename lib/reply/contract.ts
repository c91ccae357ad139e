import type { Finding, Grade } from '@/lib/grading/contract';
import type { EpochMs } from '@/lib/review/time';
import type { LintContext } from './lint/context';
import type { StructureName } from './structures';
import type { Tone } from './tones';

/** What a draft is written from. Facts of the case only: nothing else may appear in a reply. */
export interface DraftInput {
  grade: Grade;
  finding: Finding;
  /** The buyer's own words, for naming the problem; never repeated. */
  text: string | null;
  append: string | null;
  productName: string | null;
  /** What we answered before; `text: null` where the page did not show it. null: nothing, as far as is known. */
  said: { text: string | null } | null;
  /** A time the desk controls: by when the buyer gets an answer in the order chat. */
  answerBy: EpochMs;
  now: EpochMs;
  tone: Tone;
  /** Any stable string (the case id): the same case gets the same drafts, two cases get different ones. */
  seed: string;
  /** How often other drafts were asked for. */
  turn: number;
  memory: Memory;
  /** The most that the platform takes, or what is advised where that is not known. Characters. */
  length: number;
  /** How a reply to this case is checked: no draft offends. */
  context: LintContext;
}

/** What the shop was offered in the last 30 days, but for the drafts that are asked for now. */
export interface Memory {
  /** {@link Draft.print} of each text. */
  spent: ReadonlySet<string>;
  /** {@link Draft.phrases} of the last ones, in any order. */
  recent: readonly (readonly string[])[];
}

/** Sorry – Solve – Smile, as three parts of one text. */
export interface Draft {
  /** Names the structure: "sorry-solve-smile", "fact-first"… Two drafts of one case never share it. */
  structure: StructureName;
  tone: Tone;
  sorry: string;
  solve: string;
  smile: string;
  /** The parts in the order of this structure: what goes into the box. */
  text: string;
  /** Fingerprint of the text without what differs from case to case: problem, product, time. */
  print: string;
  /** Fingerprints of the phrases it is made of. */
  phrases: readonly string[];
}

export interface Drafts {
  /** At most three; fewer where no more are to be had. */
  drafts: readonly Draft[];
  /** Other drafts would have been of use, but the shop was offered all of them within 30 days. */
  usedUp: boolean;
}

/** Where a text is going to: under the review, into the order chat, as a short message, to the platform. */
export type ReplyKind = 'public' | 'private' | 'sms' | 'appeal';

export interface LintFinding {
  /** Rule id of the compliance data 2.5, e.g. "R03". */
  rule: string;
  severity: 'block' | 'warn';
  /** Set where a block waits for the supervisor's role, and not for another text alone. */
  supervised?: true;
  /** The supervisor has given that leave for this very text. */
  released?: true;
  /** `[start, end)` in the linted text; empty at its end where the text as a whole lacks something. */
  start: number;
  end: number;
  /** The words that hit. */
  text: string;
  /** Law or platform rule, and the day it was read ("YYYY-MM-DD"). */
  basis: string;
  asOf: string;
  /** What the rule wants, in one Chinese sentence for the agent. */
  message: string;
  /** A sentence that may be used instead; '' where leaving it out is enough; null when there is no way out in one click. */
  rewrite: string | null;
}
