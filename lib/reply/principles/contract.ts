import type { Finding, Grade } from '@/lib/grading/contract';
import type { Hit, Views } from '../lint/views';

/** 简单, 真诚, 灵活, 专业: what a reply should be, in the order in which it is read. */
export const PRINCIPLES = ['simple', 'sincere', 'flexible', 'professional'] as const;
export type Principle = (typeof PRINCIPLES)[number];

/** What the check knows of the case beside the text. */
export interface Facts {
  grade: Grade;
  finding: Pick<Finding, 'reasons' | 'causes' | 'primary'>;
  /** How near the nearest reply of 30 days is, 0–1 (see `likeness`); null = not known. */
  share: number | null;
}

/** A passage of the text; the end of the text where something is missing. */
export type Span = Pick<Hit, 'start' | 'end'>;

/** One thing that a reply should not have, or should. `find` is pure, linear in the text, and throws on no string. */
export interface Sign {
  /** Stable name, e.g. "long-sentence". */
  id: string;
  principle: Principle;
  /** Points of 100 that it costs, once or at each place. */
  costs: number;
  each?: true;
  /** What to mend, in one Chinese sentence for the agent. */
  message: string;
  /** Where the sign comes from. */
  source: string;
  find(views: Views, facts: Facts): Span[];
}

/** A sign that was found, with every place. */
export interface Mend {
  sign: string;
  message: string;
  spans: readonly Span[];
}

export interface PrincipleScore {
  principle: Principle;
  /** 0–100: 100 less what the signs cost. */
  score: number;
  /** good from 80, fair from 50. */
  step: 'good' | 'fair' | 'poor';
  /** Dearest first. */
  mends: readonly Mend[];
}
