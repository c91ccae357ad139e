import { compile } from './compile';
import type { SlotState, SlotValues, Template, TemplateFacts, TemplateFault } from './contract';
import { evaluate } from './evaluate';
import type { Node } from './syntax';

/** A stretch of the text as it would be: words of the template, or of a slot (with its state; empty while it has no value). */
export interface PreviewPart {
  text: string;
  slot: SlotState | null;
}
export type Preview = { ok: true; parts: PreviewPart[] } | { ok: false; faults: readonly TemplateFault[] };

/** Stands for a slot on the way through the conditions; no text of a person holds it. */
const MARK = '\u0000';

/** The text as it would be now, with the places of its slots, open ones too. Never throws. */
export function previewTemplate(
  { text, kind }: Pick<Template, 'text' | 'kind'>,
  facts: TemplateFacts,
  values: SlotValues = {},
): Preview {
  const read = compile(text.replaceAll(MARK, ''), kind);
  if (!read.ok) return read;
  const { states } = evaluate(read, facts, values);
  const marked = evaluate({ ...read, nodes: read.nodes.map(withMarks) }, facts, values);
  const parts = marked.text
    .trim()
    .split(MARK)
    .map((piece, i): PreviewPart => {
      // Odd ones stood between two marks: they are names.
      const slot = i % 2 === 1 ? (states.get(piece) ?? null) : null;
      return { text: slot === null ? piece : (slot.words ?? ''), slot };
    });
  return { ok: true, parts: parts.filter((part) => part.slot !== null || part.text !== '') };
}

function withMarks(node: Node): Node {
  if (node.kind === 'slot') return { kind: 'text', text: `${MARK}${node.name}${MARK}` };
  if (node.kind === 'text') return node;
  return {
    ...node,
    branches: node.branches.map((branch) => ({ ...branch, body: branch.body.map(withMarks) })),
  };
}
