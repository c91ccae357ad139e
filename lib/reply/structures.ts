import type { Kind } from './voices/voice';

export type StructureName =
  | 'sorry-solve-smile'
  | 'fact-first'
  | 'thanks-first'
  | 'feeling-first'
  | 'fault-first'
  | 'plan-last';

/** The three places a sentence can come from. */
export type Part = 'sorry' | 'solve' | 'smile';

/** One way to build a reply: which kind of sentence stands for each part, and in what order the parts come. */
export interface Structure {
  name: StructureName;
  order: readonly [Part, Part, Part];
  kinds: Readonly<Record<Part, Kind>>;
}

export const STRUCTURES: readonly Structure[] = [
  /** Apology, way out, warm word: the 3S in its textbook order. */
  {
    name: 'sorry-solve-smile',
    order: ['sorry', 'solve', 'smile'],
    kinds: { sorry: 'named', solve: 'solve', smile: 'smile' },
  },
  /** What is being done stands first: for a reader who wants to know before being consoled. */
  {
    name: 'fact-first',
    order: ['solve', 'sorry', 'smile'],
    kinds: { sorry: 'unnamed', solve: 'facts', smile: 'smile' },
  },
  /** Thanks for being told, then the apology; ends with the time. */
  {
    name: 'thanks-first',
    order: ['smile', 'sorry', 'solve'],
    kinds: { sorry: 'unnamed', solve: 'solve', smile: 'thanks' },
  },
  /** Empathy before everything: for a buyer who is hurt more than harmed. */
  {
    name: 'feeling-first',
    order: ['sorry', 'solve', 'smile'],
    kinds: { sorry: 'felt', solve: 'solve', smile: 'smile' },
  },
  /** Whose fault it was, what follows, and the apology as the last words. */
  {
    name: 'fault-first',
    order: ['sorry', 'solve', 'smile'],
    kinds: { sorry: 'owned', solve: 'solve', smile: 'regret' },
  },
  /** Apology and what changes for good; the plan in steps comes last. */
  {
    name: 'plan-last',
    order: ['sorry', 'smile', 'solve'],
    kinds: { sorry: 'named', solve: 'steps', smile: 'smile' },
  },
];
