import type { LintFinding } from '@/lib/reply/contract';
import { lint } from '@/lib/reply/lint';
import type { Settings } from '@/lib/settings/schema';
import type { TemplateContent } from '@/lib/store/templates';
import type { TemplateFault } from '@/lib/templates/contract';
import { flatten } from '@/lib/templates/flatten';
import { parseTemplate } from '@/lib/templates/template';
import type { Spot } from './marked-field';

/** What is wrong with the language of a template, and what the rules of replies say of its text, at their places. */
export interface Check {
  faults: readonly TemplateFault[];
  /** Their places are those of the template's own text. */
  findings: readonly LintFinding[];
  spots: readonly Spot[];
}

/** The rules are asked for the console that the template is for; one for several is checked by the strictest. */
export function checkTemplate(
  { text, kind, consoles }: Pick<TemplateContent, 'text' | 'kind' | 'consoles'>,
  settings: Pick<Settings, 'replyRules' | 'agent'>,
  now: number,
): Check {
  const parsed = parseTemplate(text, kind);
  const faults = parsed.ok ? [] : parsed.faults;
  const flat = flatten(text, kind);
  const findings =
    flat.text.trim() === ''
      ? []
      : lint(flat.text, {
          kind,
          platform: consoles.length === 1 ? (consoles[0] ?? null) : null,
          now,
          role: settings.agent.role,
          severities: settings.replyRules,
        }).map((finding) => ({ ...finding, ...flat.source(finding.start, finding.end) }));
  return {
    faults,
    findings,
    spots: [
      ...faults.map(({ start, end }) => ({ start, end, grave: true })),
      ...findings.map(({ start, end, severity }) => ({ start, end, grave: severity === 'block' })),
    ],
  };
}
