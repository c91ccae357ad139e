import type { Reason } from '../contract';

export type Label = Reason['label'];

/** How a word in front may turn a phrase round: see negation.ts. */
export type Denial = 'usual' | 'suspicion' | 'none';

/**
 * One subject of a phrase table. `phrases` is a comma- or line-separated list of `phrase N/P`: in how many negative and
 * positive reviews of the polarity pool (51,138 reviews) this matcher found the phrase, un-denied and not inside a longer
 * one of the same label; no count = never found there, mostly modern usage, unmeasured. A leading `~` marks weak evidence: it takes two of them to name a cause.
 */
export interface Group {
  label: Label;
  phrases?: string;
  /** For what a plain phrase cannot say. Global flag, bounded quantifiers, none nested. */
  patterns?: readonly RegExp[];
  /** Weight of the patterns; of phrases it comes from the counts. */
  weight?: number;
  /** Looked for in the whole text: the group only counts with it, or only without it. */
  when?: RegExp;
  unless?: RegExp;
  denial?: Denial;
}

export interface Entry {
  label: Label;
  /** 1, or 0.5 for weak evidence. */
  evidence: number;
  /** How strongly it speaks for its mood, 0–2.5. */
  weight: number;
  group: Group;
}

/** Half the log-odds (base 2) of the mood the label speaks for against the other; an unmeasured phrase weighs 1. */
function weightOf(label: Label, counts: readonly [n: number, p: number] | null): number {
  if (counts === null) return 1;
  const odds = Math.log2((counts[0] + 1) / (counts[1] + 1)) / 2;
  return Math.min(2.5, Math.max(0, label === 'positive' ? -odds : odds));
}

/** Reads a group's phrase list. Throws on a line it cannot read: the tables are ours, so that is our mistake. */
export function entriesOf(group: Group): [phrase: string, entry: Entry][] {
  const items = (group.phrases ?? '').split(/[,\n]/).map((item) => item.trim());
  return items
    .filter((item) => item !== '')
    .map((item) => {
      const parts = /^(~?)(\S+?)(?: (\d+)\/(\d+))?$/u.exec(item);
      const phrase = parts?.[2];
      if (!parts || phrase === undefined) throw new Error(`Unreadable phrase "${item}" in ${group.label}`);
      const counts = parts[3] === undefined ? null : ([Number(parts[3]), Number(parts[4])] as const);
      const evidence = parts[1] === '~' ? 0.5 : 1;
      return [phrase, { label: group.label, evidence, weight: weightOf(group.label, counts), group }];
    });
}
