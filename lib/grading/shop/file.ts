import * as z from 'zod';
import { type ShopLayer, shopLayerSchema } from './layer';

const FORMAT = 'haoshuo-lessons';
/** Characters. A full layer has less than half of it. */
const LARGEST = 3_000_000;

export type LayerFault = 'too-big' | 'not-lessons' | 'newer' | 'damaged';

const headSchema = z.object({ format: z.literal(FORMAT), layer: z.object({ version: z.number() }) });
const fileSchema = z.strictObject({ format: z.literal(FORMAT), layer: shopLayerSchema });

/** What a shop taught as a file of its own: no order, no name of the shop, and no text, though clauses can be guessed from it. */
export function writeLayer(layer: ShopLayer): string {
  return JSON.stringify({ format: FORMAT, layer });
}

/** Reads such a file; whatever else it is, it is a fault and nothing more. */
export function readLayerFile(text: string): { layer: ShopLayer } | { fault: LayerFault } {
  if (text.length > LARGEST) return { fault: 'too-big' };
  const value = json(text);
  const head = headSchema.safeParse(value);
  if (!head.success) return { fault: 'not-lessons' };
  if (head.data.layer.version > 1) return { fault: 'newer' };
  const file = fileSchema.safeParse(value);
  return file.success ? { layer: file.data.layer } : { fault: 'damaged' };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
