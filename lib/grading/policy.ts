import * as z from 'zod';
import { type Finding, GRADES, type Grade } from './contract';

/** Desks a case can belong to (角色). */
export const HANDLERS = ['agent', 'supervisor', 'legal', 'quality', 'warehouse', 'operations'] as const;
export const handlerSchema = z.enum(HANDLERS);
export type Handler = z.infer<typeof handlerSchema>;

/** One row of the trade's table: by when, and whose. */
export const gradeRuleSchema = z.strictObject({
  /** Minutes to the first public reply. */
  minutes: z.number().int().min(5).max(10_080),
  /** Whether these minutes pass only inside the working windows or around the clock (7×24). */
  hours: z.enum(['working', 'always']),
  handler: handlerSchema,
  /** Whether an appeal to the platform (平台申诉) belongs to the work. */
  appeal: z.boolean(),
});
export type GradeRule = z.infer<typeof gradeRuleSchema>;
export type GradePolicy = Record<Grade, GradeRule>;

/** What cannot wait for the morning: these run 7×24 whatever a shop would like. */
const ROUND_THE_CLOCK: readonly Grade[] = ['safety', 'malice', 'legal'];

export function isRoundTheClock(grade: Grade): boolean {
  return ROUND_THE_CLOCK.includes(grade);
}

/** A rule for each grade. One that must not rest and was stored otherwise is read as 7×24. */
export const gradePolicySchema = z.record(z.enum(GRADES), gradeRuleSchema).overwrite((policy) => {
  const always = ROUND_THE_CLOCK.map((grade) => [grade, { ...policy[grade], hours: 'always' as const }]);
  return { ...policy, ...Object.fromEntries(always) };
});

/**
 * The trade's usual table (物流延误 2 h 普通客服, 产品质量 4 h 客服主管, 恶意差评 1 h 法务+申诉) and, for the causes
 * it leaves out, the defaults of the domain data 3.1. Safety, legal and malice run 7×24; 1 h rules are calendar hours.
 */
export const DEFAULT_POLICY: GradePolicy = {
  safety: { minutes: 60, hours: 'always', handler: 'supervisor', appeal: false },
  legal: { minutes: 60, hours: 'always', handler: 'supervisor', appeal: false },
  malice: { minutes: 60, hours: 'always', handler: 'legal', appeal: true },
  authenticity: { minutes: 60, hours: 'always', handler: 'supervisor', appeal: false },
  quality: { minutes: 240, hours: 'working', handler: 'supervisor', appeal: false },
  mismatch: { minutes: 240, hours: 'working', handler: 'agent', appeal: false },
  size: { minutes: 120, hours: 'working', handler: 'agent', appeal: false },
  wrong_item: { minutes: 120, hours: 'working', handler: 'agent', appeal: false },
  packaging: { minutes: 120, hours: 'working', handler: 'agent', appeal: false },
  logistics: { minutes: 120, hours: 'working', handler: 'agent', appeal: false },
  service: { minutes: 120, hours: 'working', handler: 'supervisor', appeal: false },
  price: { minutes: 120, hours: 'working', handler: 'agent', appeal: false },
  other: { minutes: 240, hours: 'working', handler: 'agent', appeal: false },
};

/**
 * safety > legal > malice > primary cause; a bad review without a named cause is `other`.
 * A demand of money or an advert is worked as malice whatever else the text says. Swear words or a named rival over a
 * plausible complaint are not: an honest harsh review is never called malicious (appeal triage, domain data 3.3).
 * Filler ("？？？？") accuses nobody. What the shop's corrections say of the same words comes first.
 */
export function gradeOf({
  risks,
  malice,
  primary,
  shop,
}: Pick<Finding, 'risks' | 'malice' | 'primary' | 'shop'>): Grade {
  if (shop !== undefined) return shop.grade;
  for (const risk of ['safety', 'legal'] as const) if (risks.includes(risk)) return risk;
  if (malice.includes('extortion') || malice.includes('advert')) return 'malice';
  const complains = primary !== null && primary !== 'other';
  if (!complains && (malice.includes('abuse') || malice.includes('competitor'))) return 'malice';
  return primary ?? 'other';
}

/** Order of severity, 0 = most severe: breaks ties between equal deadlines. */
export function severityOf(grade: Grade): number {
  return GRADES.indexOf(grade);
}
