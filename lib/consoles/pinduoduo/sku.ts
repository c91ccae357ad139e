import { MAX_LABEL } from '@/lib/review/bounds';
import { clip } from '@/lib/review/text';
import { fieldsOf, textOf } from './fields';

/** `specs` is a JSON string of pairs (facts 1.2) → "颜色：白色，规格：大号"; plain text stays; broken JSON is null. */
export function skuOf(value: unknown): string | null {
  const text = Array.isArray(value) ? JSON.stringify(value) : textOf(value, 4_000);
  if (text === null || !/^[[{]/.test(text)) return textOf(text);
  try {
    const pairs: unknown = JSON.parse(text);
    const words = (Array.isArray(pairs) ? pairs : [pairs]).flatMap((pair: unknown) => {
      const { spec_key, spec_value } = fieldsOf(pair);
      const [key, own] = [textOf(spec_key), textOf(spec_value)];
      if (own === null) return [];
      return [key === null ? own : `${key}：${own}`];
    });
    return words.length === 0 ? null : clip(words.join('，'), MAX_LABEL);
  } catch {
    return null;
  }
}
