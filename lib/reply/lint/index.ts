import type { LintFinding, ReplyScope } from '../contract';
import type { Rule } from './rule';
import { r01 } from './rules/r01';
import { r02 } from './rules/r02';
import { r03 } from './rules/r03';
import { r04 } from './rules/r04';
import { r05 } from './rules/r05';
import { r09 } from './rules/r09';
import { r10 } from './rules/r10';
import { r18 } from './rules/r18';
import { r30 } from './rules/r30';
import { r32 } from './rules/r32';
import { r33 } from './rules/r33';
import { viewsOf } from './views';

const RULES: readonly Rule[] = [r01, r02, r03, r04, r05, r09, r10, r18, r30, r32, r33];

/**
 * What is against the law or a platform's rule in a text that is going to `scope`, in the order of the text; empty when
 * it may be sent. Each rule names a passage once. Linear in the length; never throws.
 */
export function lint(text: string, scope: ReplyScope): LintFinding[] {
  const views = viewsOf(text);
  const findings = RULES.filter((rule) => rule.scopes.includes(scope)).flatMap((rule) =>
    check(rule, views.raw, rule.find(views)),
  );
  return findings.sort((a, b) => a.start - b.start || a.rule.localeCompare(b.rule));
}

function check(rule: Rule, text: string, hits: ReturnType<Rule['find']>): LintFinding[] {
  const findings: LintFinding[] = [];
  let end = -1;
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    // Two patterns of one rule may see the same words; one finding a passage is enough.
    if (hit.start < end) continue;
    end = hit.end;
    findings.push({
      rule: rule.id,
      severity: hit.severity ?? rule.severity,
      start: hit.start,
      end: hit.end,
      text: text.slice(hit.start, hit.end),
      basis: rule.basis,
      asOf: rule.asOf,
      message: rule.message,
      rewrite: rule.rewrite,
    });
  }
  return findings;
}
