import { compile } from './compile';
import {
  MAX_RENDERED,
  type Parsed,
  type SlotForm,
  type SlotValues,
  type Template,
  type TemplateFacts,
  type TemplateKind,
  type Unrendered,
} from './contract';
import { evaluate } from './evaluate';
import { faultAt } from './faults';

/** Slots of a text, or what is wrong with it. Without a kind an amount is allowed, as in a private template. Never throws. */
export function parseTemplate(text: string, kind: TemplateKind | null = null): Parsed {
  const read = compile(text, kind);
  return read.ok ? { ok: true, slots: [...read.slots.values()] } : read;
}

/** What the case fills and what the agent is asked, given the answers so far. */
export function slotsFor(
  { text, kind }: Pick<Template, 'text' | 'kind'>,
  facts: TemplateFacts,
  values: SlotValues = {},
): SlotForm {
  const read = compile(text, kind);
  if (!read.ok) return read;
  const states = [...evaluate(read, facts, values).states.values()];
  // Without the answers: what the agent filled stays where the agent filled it.
  const byCase = evaluate(read, facts, {}).states;
  const isFilled = (name: string, fact: unknown): boolean =>
    fact !== null && (byCase.get(name)?.value ?? null) !== null;
  return {
    ok: true,
    filled: states.filter(({ name, fact }) => isFilled(name, fact)),
    asked: states.filter(({ name, fact }) => !isFilled(name, fact)),
  };
}

/**
 * The text with every slot filled, by the answers and else by the case; or why there is none. An amount is taken from the
 * offer in `facts`; a value only chooses among those. What stands in a value is never read as a template.
 */
export function renderTemplate(
  { text, kind }: Pick<Template, 'text' | 'kind'>,
  values: SlotValues,
  facts: TemplateFacts,
): string | Unrendered {
  const read = compile(text, kind);
  if (!read.ok) return { missing: [], faults: read.faults };
  const evaluated = evaluate(read, facts, values);
  const missing = [...evaluated.states.values()]
    .filter(({ required, value }) => required && value === null)
    .map(({ name }) => name);
  if (missing.length > 0) return { missing, faults: [] };
  const rendered = evaluated.text.replace(/\n{3,}/g, '\n\n').trim();
  return rendered.length <= MAX_RENDERED
    ? rendered
    : { missing: [], faults: [faultAt(text, 'too-long', 0, text.length, '')] };
}
