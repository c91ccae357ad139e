import * as z from 'zod';
import { fenSchema } from '@/lib/review/schema';
import type { OrderRow } from './orders';

const orderLineSchema = z.strictObject({
  order: z.string().regex(/^[a-z][a-z0-9-]{1,39}\|[\w.:~-]{1,80}$/),
  paid: fenSchema,
  seenAt: z.number().int().min(0),
});

/** The price of an order as a line of a backup. */
export function writeOrder({ key, paid, seenAt }: OrderRow): z.infer<typeof orderLineSchema> {
  return { order: key, paid, seenAt };
}

/** Null when the line is no price of an order. */
export function readOrder(line: unknown): OrderRow | null {
  const parsed = orderLineSchema.safeParse(line);
  if (!parsed.success) return null;
  const { order, paid, seenAt } = parsed.data;
  return { key: order, paid, seenAt };
}
