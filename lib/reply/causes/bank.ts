import type { StructureName } from '../structures';
import type { Occasion, Openings } from '../voices/occasions';
import type { Voice } from '../voices/voice';

/**
 * What can be said about one grade, in fragments that the voices join. The grammar of a fragment is its contract:
 * a problem is a noun phrase ("遇到…", "…这件事"), `felt` begins "让您", `ours` begins "是我们", the others are clauses without
 * a full stop. Nothing here names an amount, a form of compensation or a proof that the buyer should bring: those belong into
 * the order chat (compliance data P09). Wording after the domain data 3.3.
 */
export interface PhraseBank {
  /** The words found in the review, by the human name of what they complain about; the first that fits counts. */
  problems: readonly (readonly [found: RegExp, name: string])[];
  /** Name of the problem when no word was found. */
  problem: string;
  /** What it was like for the buyer. Slot: `{it}`. */
  felt: readonly string[];
  /** Our part in it. */
  ours: readonly string[];
  /** What the desk does now. */
  check: readonly string[];
  /** What is settled in the order chat; what the buyer can do. */
  talk: readonly string[];
  /** What changes for good. */
  better: readonly string[];
  /** Danger and law: the warm tone speaks as the sincere one does. */
  grave?: true;
  /** Sentences in place of the tone's own, where those would not fit. */
  voice?: Partial<Voice>;
  /** The same for the brief tone; what is missing is the tone's own. */
  brief?: Partial<Voice>;
  /** In place of the common ones. */
  openings?: Partial<Record<Exclude<Occasion, 'first'>, Openings>>;
  /** Left out: all of them. */
  structures?: readonly StructureName[];
}

/** What follows, whatever the matter is. */
export const TALK = [
  '怎么处理听您的意见',
  '后面怎么办和您商量着定',
  '处理办法以您方便为准',
  '会有同事专门和您对接',
  '这件事由一位同事跟到底',
  '您的想法我们优先考虑',
  '怎样办您觉得妥当就怎样来',
  '您希望的解决方式可以直接说',
  '细节上的事会跟您逐项确认',
  '从头到尾有专人负责',
] as const;
