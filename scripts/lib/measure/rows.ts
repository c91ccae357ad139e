import * as z from 'zod';
import { CAUSES, causeSchema, type Finding, MALICE, RISKS } from '@/lib/grading/contract';

const given = {
  text: z.string(),
  append: z.string().nullish(),
  stars: z.number().int().min(1).max(5).nullish(),
};

const labelledSchema = z.object({
  ...given,
  sentiment: z.enum(['negative', 'neutral', 'positive']),
  causes: z.array(causeSchema),
  primary: causeSchema.nullable(),
  risk: z.array(z.enum(RISKS)),
  malice: z.array(z.enum(MALICE)),
  sarcasm: z.boolean(),
});
const polarSchema = z.object({ ...given, positive: z.boolean() });

/** What people said of a review: the part of a finding that can be right or wrong. */
export type Truth = Pick<Finding, 'sentiment' | 'causes' | 'primary' | 'risks' | 'malice' | 'sarcasm'>;

/** One review to measure on. It has labels, or a polarity, or both. */
export interface Row {
  text: string;
  append: string | null;
  /** 1–5, null = not known. */
  stars: number | null;
  truth: Truth | null;
  /** Whether the shop's own rating was good; null = not known. */
  positive: boolean | null;
}

/** Reads one parsed line of a labelled or a polarity file; a line may be both. Throws when it is neither. */
export function rowOf(line: unknown): Row {
  const positive = has(line, 'positive') ? checked(polarSchema, line).positive : null;
  const isLabelled = positive === null || has(line, 'sentiment');
  const { text, append, stars } = checked(z.object(given), line);
  return {
    text,
    append: append ?? null,
    stars: stars ?? null,
    truth: isLabelled ? truthOf(checked(labelledSchema, line)) : null,
    positive,
  };
}

function truthOf(line: z.infer<typeof labelledSchema>): Truth {
  const { sentiment, causes, primary, risk, malice, sarcasm } = line;
  return { sentiment, causes, primary, risks: risk, malice, sarcasm };
}

function checked<Schema extends z.ZodType>(schema: Schema, line: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(line);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  return parsed.data;
}

function has(line: unknown, key: string): boolean {
  return typeof line === 'object' && line !== null && key in line;
}

/** Every label that is claimed or not: what precision and recall are counted of. */
export const CLAIMS = [...CAUSES, ...RISKS, ...MALICE, 'sarcasm'] as const;
export type Claim = (typeof CLAIMS)[number];

/** The labels that are claimed of one review. */
export function claimsOf({ causes, risks, malice, sarcasm }: Truth): Set<Claim> {
  return new Set<Claim>([...causes, ...risks, ...malice, ...(sarcasm ? (['sarcasm'] as const) : [])]);
}
