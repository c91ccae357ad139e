import * as z from 'zod';

/** How grave a finding is, mildest first. `supervised` (B*): blocks, and the supervisor's role may release it. */
export const SEVERITIES = ['warn', 'supervised', 'block'] as const;
const severitySchema = z.enum(SEVERITIES);
export type Severity = z.infer<typeof severitySchema>;

/** Rule id ("R03") → the severity that the shop wants at least. */
export const severityMapSchema = z.record(z.string().regex(/^R(?:0[1-9]|[123]\d|40)$/), severitySchema);
export type SeverityMap = Readonly<Record<string, Severity>>;

/** The graver of two: a shop may tighten a rule and never loosen it. */
export function graver(a: Severity, b: Severity | undefined): Severity {
  return b !== undefined && SEVERITIES.indexOf(b) > SEVERITIES.indexOf(a) ? b : a;
}
