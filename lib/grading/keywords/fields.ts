import type { GradingInput } from '../contract';
import { compile } from './matcher';
import { normalise } from './normalise';
import { PHRASES } from './phrases';
import { isPlaceholder } from './placeholder';
import type { Field } from './reasons';

const find = compile(PHRASES);

/** The buyer's own texts with the phrases found in them: what was written first, then what was added. Empty: no word of the buyer. */
export function fieldsOf({ text, append }: Pick<GradingInput, 'text' | 'append'>): Field[] {
  return [read('text', text), read('append', append)].filter((field) => field !== null);
}

function read(name: Field['name'], original: string | null): Field | null {
  if (original === null) return null;
  const form = normalise(original);
  if (form.text.trim() === '' || isPlaceholder(form.text)) return null;
  return { name, original, form, hits: find(form.text) };
}
