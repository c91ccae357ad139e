import { comparable } from '@/lib/review/text';
import type { LintFinding } from '../contract';
import { familyOf, type LintContext } from './context';
import type { Rule, Situation } from './rule';
import { RULES } from './rules';
import { graver, type Severity } from './severity';
import { type Hit, type Views, viewsOf } from './views';

/**
 * What is against the law or a platform's rule in a text that is going where `context` says, in the order of the text;
 * empty when it may be sent. Each rule names a passage once. Linear in the length; never throws.
 */
export function lint(text: string, context: LintContext): LintFinding[] {
  const views = viewsOf(text);
  const situation = situationOf(context, text);
  return RULES.flatMap((rule) => findingsOf(rule, views, situation)).sort(
    (a, b) => a.start - b.start || a.rule.localeCompare(b.rule),
  );
}

/** What one rule finds; nothing where it does not hold. */
export function lintBy(rule: Rule, text: string, context: LintContext): LintFinding[] {
  return findingsOf(rule, viewsOf(text), situationOf(context, text));
}

function situationOf(context: LintContext, text: string): Situation {
  return { ...context, family: familyOf(context.platform), released: releasedIn(text, context) };
}

const NONE: ReadonlySet<string> = new Set();

/** The rules that the supervisor released in exactly this text, going exactly this way. */
function releasedIn(text: string, { releases = [], kind }: LintContext): ReadonlySet<string> {
  if (releases.length === 0) return NONE;
  const same = comparable(text);
  return new Set(
    releases.filter((one) => one.kind === kind && one.text === same).flatMap(({ rules }) => rules),
  );
}

interface Passage {
  start: number;
  end: number;
  severity: Severity;
}

function findingsOf(rule: Rule, views: Views, situation: Situation): LintFinding[] {
  if (!rule.kinds.includes(situation.kind)) return [];
  const passages: Passage[] = [];
  for (const hit of rule.find(views, situation).sort((a, b) => a.start - b.start || b.end - a.end)) {
    const severity = severityOf(rule, hit, situation);
    const last = passages.at(-1);
    // Two patterns of one rule may see the same words: one finding a passage is enough, as grave as the gravest.
    if (last !== undefined && hit.start < last.end) last.severity = graver(last.severity, severity);
    else passages.push({ start: hit.start, end: hit.end, severity });
  }
  return passages.map((passage) => findingOf(rule, passage, views.raw, situation));
}

function findingOf(
  rule: Rule,
  { start, end, severity }: Passage,
  text: string,
  { role, released: byName }: Situation,
): LintFinding {
  const supervised = severity === 'supervised';
  // What blocks everywhere is never released, whoever named it.
  const released = supervised && byName?.has(rule.id) === true;
  const passes = severity === 'warn' || released || (supervised && role === 'supervisor');
  return {
    rule: rule.id,
    severity: passes ? 'warn' : 'block',
    ...(supervised && { supervised: true as const }),
    ...(released && { released: true as const }),
    start,
    end,
    text: text.slice(start, end),
    basis: rule.basis,
    asOf: rule.asOf,
    message: rule.message,
    rewrite: rule.rewrite,
  };
}

function severityOf({ id, severity }: Rule, hit: Hit, { family, severities = {} }: Situation): Severity {
  const own = hit.severity ?? severityOn(severity, family);
  return graver(own, Object.hasOwn(severities, id) ? severities[id] : undefined);
}

/** On a platform that is not known, the gravest of all. */
function severityOn(severity: Rule['severity'], family: Situation['family']): Severity {
  if (typeof severity === 'string') return severity;
  if (family !== null) return severity[family];
  return graver(graver(severity.taobao, severity.doudian), severity.other);
}
