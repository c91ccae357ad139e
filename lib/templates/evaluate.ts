import type { Slot, SlotState, SlotValue, SlotValues, TemplateFacts } from './contract';
import { factNamed, offeredOf } from './names';
import type { Compiled, Condition, Node } from './syntax';
import { valueFor, wordsOf } from './values';

/** What a template says as things stand, and every slot that this way through its conditions needs. */
export interface Evaluated {
  /** Slots without a value left out. */
  text: string;
  states: ReadonlyMap<string, SlotState>;
}

/** Goes through a template once. Values are put in as they are: nothing in them is ever read as a template. */
export function evaluate({ nodes, slots }: Compiled, facts: TemplateFacts, values: SlotValues): Evaluated {
  const states = new Map<string, SlotState>();
  const need = (name: string, required: boolean): SlotState | null => {
    const slot = slots.get(name);
    if (slot === undefined) return null;
    const state = states.get(name) ?? stateOf(slot, facts, values);
    if (!states.has(name) || (required && !state.required))
      states.set(name, { ...state, required: required || state.required });
    return state;
  };

  /** null: it hangs on a choice that has not been made. */
  const holds = (condition: Condition): boolean | null => {
    if (condition.kind === 'known') {
      const slot = slots.get(condition.name);
      if (slot !== undefined && slot.fact === null) need(condition.name, false);
      return (known(condition.name, slot) !== null) !== condition.not;
    }
    if (condition.kind === 'is') {
      const value = need(condition.name, true)?.value ?? null;
      return value === null ? null : (value === condition.choice) !== condition.not;
    }
    const parts = condition.parts.map(holds);
    const decides = condition.kind === 'or';
    if (parts.includes(decides)) return decides;
    return parts.includes(null) ? null : !decides;
  };

  const known = (name: string, slot: Slot | undefined): SlotValue | null =>
    slot === undefined ? (factNamed(name)?.read(facts) ?? null) : valueFor(slot, facts, values);

  const walk = (body: readonly Node[]): string => body.map(say).join('');
  const say = (node: Node): string => {
    if (node.kind === 'text') return node.text;
    if (node.kind === 'slot') return need(node.name, true)?.words ?? '';
    for (const { condition, body } of node.branches) {
      const taken = condition === null ? true : holds(condition);
      if (taken === null) return '';
      if (taken) return walk(body);
    }
    return '';
  };

  const text = walk(nodes);
  return { text, states: new Map([...states].sort(([, a], [, b]) => a.start - b.start)) };
}

function stateOf(slot: Slot, facts: TemplateFacts, values: SlotValues): SlotState {
  const own = valueFor(slot, facts, values);
  const value = own ?? factNamed(slot.fact ?? '')?.otherwise ?? null;
  return {
    ...slot,
    value,
    words: value === null ? null : wordsOf(slot, value, facts),
    suggestion: value === null && slot.type === 'time' ? facts.answerBy : null,
    offered: slot.type === 'amount' ? offeredOf(slot.name, facts) : [],
    required: false,
  };
}
