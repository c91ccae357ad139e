import type { Slot, TemplateFault } from './contract';

/** A template as it was read. `slot`: index-free, by name. */
export type Node =
  | { kind: 'text'; text: string }
  | { kind: 'slot'; name: string }
  | { kind: 'if'; branches: readonly Branch[] };

/** Taken when its condition holds and none before it did; null holds always. */
export interface Branch {
  condition: Condition | null;
  body: readonly Node[];
}

/** `known`: there is a value. `is`: the choice that was made. */
export type Condition =
  | { kind: 'known'; name: string; not: boolean }
  | { kind: 'is'; name: string; choice: string; not: boolean }
  | { kind: 'and' | 'or'; parts: readonly Condition[] };

/** A template whose slots are all known by name and type. */
export interface Compiled {
  ok: true;
  nodes: readonly Node[];
  /** In the order of the text. */
  slots: ReadonlyMap<string, Slot>;
}

export type Compilation = Compiled | { ok: false; faults: readonly TemplateFault[] };

/** A word of the template and where it stands. */
export interface Place {
  start: number;
  end: number;
}
