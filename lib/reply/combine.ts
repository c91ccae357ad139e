import { fingerprint } from '@/lib/review/text';
import type { Draft } from './contract';
import type { Draw } from './draw';
import type { Fragments, Material } from './material';
import type { Part, Structure } from './structures';
import type { Tone } from './tones';

/** A text as a combination of phrases; what differs from case to case is still a slot. */
export interface Combination {
  structure: Structure;
  parts: Readonly<Record<Part, string>>;
  /** Its text, slots and all. */
  skeleton: string;
  print: string;
  /** It needs one kind of fragment twice ("是我们…。是我们…"), which reads like a list. */
  stutters: boolean;
  /** Fingerprints of the phrases it is made of. */
  phrases: readonly string[];
}

/** Draws one combination; null where the material has nothing for a part. */
export function combine(
  structure: Structure,
  { fragments, sentences }: Material,
  draw: Draw,
  hasSecond: boolean,
): Combination | null {
  const phrases: string[] = [];
  const note = (phrase: string) => {
    phrases.push(fingerprint(phrase));
    return phrase;
  };
  const taken = new Set<string>();
  let stutters = false;
  const fragment = (slot: string): string | undefined => {
    const all = fragments[slot as keyof Fragments] as readonly string[] | undefined;
    if (all === undefined) return undefined;
    stutters ||= taken.has(slot);
    taken.add(slot);
    const chosen = draw(all);
    return chosen === undefined ? undefined : note(chosen);
  };
  const parts: Partial<Record<Part, string>> = {};
  for (const part of structure.order) {
    const frame = draw(sentences(structure.kinds[part]));
    if (frame === undefined) return null;
    let words = fill(note(frame), fragment);
    const also = hasSecond && part === 'solve' ? draw(sentences('also')) : undefined;
    if (also !== undefined) words += note(also);
    parts[part] = words;
  }
  const { sorry = '', solve = '', smile = '' } = parts;
  const skeleton = structure.order.map((part) => parts[part]).join('');
  return {
    structure,
    parts: { sorry, solve, smile },
    skeleton,
    print: fingerprint(skeleton),
    stutters,
    phrases,
  };
}

/** The draft of a combination, with the facts of a case in its slots. */
export function drafted(
  { structure, parts, print, phrases }: Combination,
  tone: Tone,
  facts: Readonly<Record<string, string>>,
): Draft {
  const filled = (part: Part) => fill(parts[part], (slot) => facts[slot]);
  const [sorry, solve, smile] = [filled('sorry'), filled('solve'), filled('smile')];
  const byPart = { sorry, solve, smile };
  return {
    structure: structure.name,
    tone,
    ...byPart,
    text: structure.order.map((part) => byPart[part]).join(''),
    print,
    phrases,
  };
}

function fill(phrase: string, value: (slot: string) => string | undefined): string {
  return phrase.replace(/\{(\w+)\}/g, (slot, name: string) => value(name) ?? slot);
}
