import * as z from 'zod';
import { shopLayerSchema } from '@/lib/grading/shop/layer';
import type { LayerRow } from './layers';

const layerLineSchema = z.strictObject({
  shop: z.string().regex(/^[a-z][a-z0-9-]{1,39}:[\w.:~-]{1,80}$/),
  layer: shopLayerSchema,
});

/** Null when the line is not what a shop taught. */
export function readLayer(line: unknown): LayerRow | null {
  return layerLineSchema.safeParse(line).data ?? null;
}
