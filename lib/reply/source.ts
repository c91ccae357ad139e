import * as z from 'zod';

/**
 * What a reply was made from, so that its outcome can be counted: a draft of ours by its structure and tone, a template of
 * the library by its version, or the agent's own words. `polished`: a model wrote it anew.
 */
export const textSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('draft'),
    structure: z.string().max(40),
    tone: z.string().max(20),
    polished: z.literal(true).optional(),
  }),
  z.strictObject({
    kind: z.literal('template'),
    id: z.string().max(60),
    version: z.number().int().min(1),
    polished: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal('own') }),
]);
export type TextSource = z.infer<typeof textSourceSchema>;
