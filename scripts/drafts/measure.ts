import { BANKS } from '@/lib/reply/causes';
import { alike } from '@/lib/reply/likeness/measure';
import { lint } from '@/lib/reply/lint';
import type { Answered } from './shop';

export interface Figures {
  drafts: number;
  /** Complaints that got fewer than three. */
  short: number;
  blocked: number;
  warned: number;
  /** Drafts that name the problem of their grade. */
  named: number;
  /** Drafts that name the primary cause. */
  primary: number;
  /** Of two chosen drafts less than 50 apart: the greatest likeness (`likeness/measure.ts`), and the longest passage of both. */
  likeness: number;
  passage: number;
  /** The two that are most alike. */
  pair: [string, string] | null;
  longest: number;
}

const WINDOW = 50;

export function measure(answered: readonly Answered[]): Figures {
  const shown = answered.flatMap((one) => one.shown.map((draft) => ({ ...one, draft })));
  const findings = shown.map(({ draft, input }) => lint(draft.text, input.context));
  const count = (holds: (one: (typeof shown)[number]) => boolean) => shown.filter(holds).length;
  return {
    drafts: shown.length,
    short: answered.filter((one) => one.shown.length < 3).length,
    blocked: findings.filter((all) => all.some(({ severity }) => severity === 'block')).length,
    warned: findings.filter((all) => all.some(({ severity }) => severity === 'warn')).length,
    named: count(({ draft, input }) => names(draft.text, input.grade)),
    primary: count(({ draft, input: { finding } }) => names(draft.text, finding.primary ?? 'other')),
    ...nearest(answered),
    longest: Math.max(...shown.map(({ draft }) => Array.from(draft.text).length)),
  };
}

/** Where nothing is said to be the cause, nothing has to be named. */
function names(text: string, grade: keyof typeof BANKS): boolean {
  if (grade === 'other') return true;
  const { problem, problems } = BANKS[grade];
  return [problem, ...problems.map(([, name]) => name)].some((name) => text.includes(name));
}

function nearest(answered: readonly Answered[]): Pick<Figures, 'likeness' | 'passage' | 'pair'> {
  const said = answered.flatMap(({ chosen, complaint }) =>
    chosen === null ? [] : [{ text: chosen.text, product: complaint.product }],
  );
  let [likeness, passage] = [0, 0];
  let pair: [string, string] | null = null;
  said.forEach((one, i) => {
    for (const other of said.slice(i + 1, i + WINDOW)) {
      const both = alike(one, other);
      if (both.passage !== null) passage = Math.max(passage, both.passage.a[1] - both.passage.a[0]);
      if (both.share <= likeness) continue;
      likeness = both.share;
      pair = [one.text, other.text];
    }
  });
  return { likeness, passage, pair };
}
