import type { Alphabet } from './alphabet';

/** Bits of a state are places in the term. */
export const MAX_TERM = 30;
const UNKNOWN = -1;
const DOUBLE = /^[zcs]h/;

/**
 * One search term as an automaton over characters. A character takes it further by itself, by a whole reading ("wu"), by the
 * first letters of one ("w", "zh"), and at the end of the term by the beginning of one ("wuli" finds 物流). So full pinyin,
 * initials and a mixture of both are one thing, and every heteronym counts.
 */
export class Automaton {
  /** Of each place of the term, for each character: the places it leads to, as bits. Filled when it is asked for. */
  private readonly steps: Int32Array[];
  private readonly end: number;

  constructor(
    private readonly term: string,
    private readonly alphabet: Alphabet,
  ) {
    const { length } = alphabet.characters;
    this.steps = Array.from(term, () => new Int32Array(length).fill(UNKNOWN));
    this.end = 1 << term.length;
  }

  /** The first passage that the term leads through, `[start, end)`, or null. */
  find(text: Uint16Array): [number, number] | null {
    const [first] = this.steps;
    if (first === undefined) return null;
    for (let start = 0; start < text.length; start++) {
      const id = text[start] ?? 0;
      let known = first[id] ?? 0;
      if (known === UNKNOWN) known = this.learn(0, id);
      if (known === 0) continue;
      const end = this.run(text, start + 1, known);
      if (end >= 0) return [start, end];
    }
    return null;
  }

  private run(text: Uint16Array, from: number, begun: number): number {
    let state = begun;
    for (let at = from; ; at++) {
      if ((state & this.end) !== 0) return at;
      if (state === 0 || at >= text.length) return -1;
      state = this.next(state, text[at] ?? 0);
    }
  }

  private next(state: number, id: number): number {
    let next = 0;
    for (let left = state; left !== 0; left &= left - 1) {
      const place = 31 - Math.clz32(left & -left);
      const known = this.steps[place]?.[id] ?? 0;
      next |= known === UNKNOWN ? this.learn(place, id) : known;
    }
    return next;
  }

  private learn(place: number, id: number): number {
    const { term, alphabet } = this;
    let leads = alphabet.characters[id] === term[place] ? 1 << (place + 1) : 0;
    for (const reading of alphabet.readings[id] ?? []) {
      if (reading[0] !== term[place]) continue;
      leads |= 1 << (place + 1);
      if (DOUBLE.test(reading) && term[place + 1] === 'h') leads |= 1 << (place + 2);
      if (term.startsWith(reading, place)) leads |= 1 << (place + reading.length);
      else if (reading.startsWith(term.slice(place))) leads |= this.end;
    }
    const steps = this.steps[place];
    if (steps !== undefined) steps[id] = leads;
    return leads;
  }
}
