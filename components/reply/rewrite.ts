import type { LintFinding } from '@/lib/reply/contract';

const ENDS = /[。！？!?；;\n]/;

/**
 * The text with the sentence of the finding replaced by the rule's own. A whole sentence, because the rewrite is one:
 * put in place of a few words it would not read. A finding about the text as a whole (empty span) adds it at the end.
 */
export function rewritten(text: string, finding: Pick<LintFinding, 'start' | 'end' | 'rewrite'>): string {
  const { start, end, rewrite } = finding;
  if (rewrite === null) return text;
  if (start >= end) return `${text.trimEnd()}${rewrite}`;
  let from = start;
  while (from > 0 && !ENDS.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !ENDS.test(text.charAt(to - 1))) to++;
  return text.slice(0, from) + rewrite + text.slice(to);
}
