import type { LintFinding } from '../contract';
import { lintBy } from '.';
import type { LintContext } from './context';
import type { Rule } from './rule';
import { RULES } from './rules';
import { sentencesAround } from './sentences';

/**
 * The text without what the rule of this finding finds: each sentence that offends goes, and the rule's own sentence
 * stands once in the first one's place. A whole sentence, because the rewrite is one: put in place of a few words it
 * would not read. Where the text as a whole lacks something, the sentence is added at the end.
 * The result passes the rule, and is its own result; a text that has nothing of it, or a rule without a way out, stays.
 */
export function rewritten(text: string, finding: Pick<LintFinding, 'rule'>, context: LintContext): string {
  const rule = RULES.find(({ id }) => id === finding.rule);
  if (rule === undefined || (rule.rewrite === null && rule.mend === undefined)) return text;
  const found = lintBy(rule, text, context);
  if (found.length === 0) return text;
  if (rule.mend !== undefined) return rule.mend(text);
  const say = rule.rewrite ?? '';
  const changed = withSentence(text, found, say);
  // Taking a sentence out can bring two halves of a word together; then nothing of the text is worth keeping.
  return lintBy(rule, changed, context).length === 0 ? changed : say;
}

function withSentence(text: string, found: readonly LintFinding[], say: string): string {
  let result = '';
  let kept = 0;
  let said = false;
  for (const { start, end } of found) {
    if (start >= end) continue;
    if (end <= kept) continue;
    const [from, to] = sentencesAround(text, start, end);
    result += text.slice(kept, Math.max(kept, from));
    if (!said) result += say;
    said = true;
    kept = to;
  }
  result += text.slice(kept);
  return said ? result : `${closed(text.trimEnd())}${say}`;
}

/** A sentence that is added needs one before it that has ended. */
function closed(text: string): string {
  return text === '' || /[。！？!?；;，,\n]$/.test(text) ? text : `${text}。`;
}

/** Whether the rule has a way out in one click. */
export function canRewrite({ rewrite, mend }: Pick<Rule, 'rewrite' | 'mend'>): boolean {
  return rewrite !== null || mend !== undefined;
}
