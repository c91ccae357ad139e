import * as z from 'zod';
import { ID_SHAPE, MAX_ADDRESS, MAX_IMAGES, MAX_LABEL, MAX_REVIEWS_PER_SIGHTING, MAX_TEXT } from './bounds';
import { maskName } from './text';

export { MAX_REVIEWS_PER_SIGHTING, MAX_TEXT };

/** Ids are strings to the letter: 18 digits and more do not survive `Number`. */
const id = z.string().regex(ID_SHAPE);
const label = z.string().max(MAX_LABEL);
const epoch = z.number().int().min(0).max(4_102_444_800_000);
const star = z.number().int().min(1).max(5);
const webAddress = z
  .string()
  .max(MAX_ADDRESS)
  .regex(/^https:\/\//);

export const consoleIdSchema = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/);
export const fenSchema = z.number().int().min(0).max(10_000_000_000);

/** The platform's words for a rating where it gives no stars. Neither side is ever invented from the other. */
export const ratingSchema = z.strictObject({
  stars: star.nullable(),
  level: z.enum(['good', 'neutral', 'bad']).nullable(),
});

const replySchema = z.strictObject({
  /** null: the page did not say. */
  replied: z.boolean().nullable(),
  text: z.string().max(MAX_TEXT).nullable(),
  at: epoch.nullable(),
});

/** State of the shop's report (举报) of this review at the platform. */
const reportSchema = z.strictObject({
  state: z.enum(['none', 'pending', 'upheld', 'rejected', 'reported', 'unknown']),
  label: label.nullable(),
});

/**
 * One buyer review as a console showed it. `null` means "not known", never a default.
 * What is not needed (buyer ids, avatars, addresses) is not in here on purpose.
 */
export const reviewSchema = z.strictObject({
  console: consoleIdSchema,
  /** The shop's id at the platform; null when only the rendered rows were read. */
  shop: id.nullable(),
  /** The review's id at the platform; null when only the rendered rows were read. */
  id: id.nullable(),
  orderSn: id.nullable(),
  product: z.strictObject({ id: id.nullable(), name: label.nullable(), sku: label.nullable() }),
  rating: ratingSchema,
  parts: z.strictObject({ logistics: star.nullable(), service: star.nullable() }),
  /** null: the buyer wrote nothing, or the page did not say. */
  text: z.string().max(MAX_TEXT).nullable(),
  append: z.strictObject({ text: z.string().max(MAX_TEXT), at: epoch.nullable() }).nullable(),
  images: z.array(webAddress).max(MAX_IMAGES),
  /** Masked again at the door, whatever the page or our own script handed over. */
  buyer: z.string().max(40).transform(maskName).nullable(),
  createdAt: epoch.nullable(),
  /** What the buyer paid for this order, in 分. */
  paid: fenSchema.nullable(),
  reply: replySchema,
  canReply: z.boolean().nullable(),
  report: reportSchema.nullable(),
  readFrom: z.enum(['answer', 'rows', 'both']),
});

export type ConsoleId = z.infer<typeof consoleIdSchema>;
export type Rating = z.infer<typeof ratingSchema>;
export type Review = z.infer<typeof reviewSchema>;
