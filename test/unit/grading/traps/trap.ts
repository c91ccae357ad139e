import { CAUSES, type Finding, LABELS, type Label, MALICE, RISKS } from '@/lib/grading/contract';

/**
 * A sentence and what must hold of its finding, in words apart: `+label` is there, `-label` is not, `?a|b` one of them is,
 * `nothing` means no mood and no label at all. What is not named may be either way. Sentences are our own.
 */
export type Trap = readonly [text: string, expected: string];

const NAMES = new Set<string>(LABELS);

/** What a finding breaks of the expectation; empty = it holds. Throws on a label that does not exist. */
export function brokenOf(finding: Finding, expected: string): string[] {
  const said = labelsOf(finding);
  return expected.split(' ').filter((word) => {
    if (word === 'nothing') return finding.sentiment !== null || said.size > 0;
    const labels = word.slice(1).split('|').map(known);
    const found = labels.some((label) => said.has(label));
    return word.startsWith('-') ? found : !found;
  });
}

function labelsOf(it: Finding): Set<Label> {
  return new Set<Label>([
    ...CAUSES.filter((cause) => it.causes.includes(cause)),
    ...RISKS.filter((risk) => it.risks.includes(risk)),
    ...MALICE.filter((sign) => it.malice.includes(sign)),
    ...(it.sarcasm ? (['sarcasm'] as const) : []),
    ...(it.sentiment === null ? [] : [it.sentiment]),
  ]);
}

function known(label: string): Label {
  if (!NAMES.has(label)) throw new Error(`no such label: ${label}`);
  return label as Label;
}
