import { MAX_LABEL } from '@/lib/review/bounds';
import { clip } from '@/lib/review/text';
import { fieldsOf, textOf } from './values';

/** Names under which platforms keep the two sides of one property. */
const KEYS = ['spec_key', 'name'];
const VALUES = ['spec_value', 'value'];

/**
 * What was bought, in words: pairs (a list, or a list as JSON text) → "颜色：白色，规格：大号"; plain text stays; broken
 * JSON is null.
 */
export function skuOf(value: unknown): string | null {
  const text = Array.isArray(value) ? JSON.stringify(value) : textOf(value, 4_000);
  if (text === null || !/^[[{]/.test(text)) return textOf(text);
  try {
    const pairs: unknown = JSON.parse(text);
    const words = (Array.isArray(pairs) ? pairs : [pairs]).flatMap((pair: unknown) => {
      const side = (names: string[]): string | null =>
        textOf(names.map((name) => fieldsOf(pair)[name]).find((one) => typeof one === 'string'));
      const [key, own] = [side(KEYS), side(VALUES)];
      if (own === null) return [];
      return [key === null ? own : `${key}：${own}`];
    });
    return words.length === 0 ? null : clip(words.join('，'), MAX_LABEL);
  } catch {
    return null;
  }
}
