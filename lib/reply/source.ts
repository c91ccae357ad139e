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

/** Where a text came from and how much of it an agent wrote anew: 0 = nothing, 1 = all; null = not known. */
export const textOriginSchema = z.strictObject({
  source: textSourceSchema,
  edited: z.number().min(0).max(1).nullable(),
});
export type TextOrigin = z.infer<typeof textOriginSchema>;

/** One word for a source, to count by: all versions of a template are one script, and so is a text that a model reworded. */
export function sourceKey(source: TextSource): string {
  if (source.kind === 'own') return 'own';
  return source.kind === 'draft' ? `draft:${source.structure}:${source.tone}` : `template:${source.id}`;
}
