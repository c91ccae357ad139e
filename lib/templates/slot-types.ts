import type { SlotType } from './contract';

interface Kind {
  type: SlotType;
  /** Stands behind the bar in `{{ 名称 | 文字 }}`. The first is ours, the others are understood. */
  words: readonly string[];
  /** What the value already says, so that it may not follow once more. */
  unit: RegExp | null;
}

const KINDS: readonly Kind[] = [
  { type: 'text', words: ['文字', '文本', 'text'], unit: null },
  { type: 'choice', words: ['选择', '选项', 'choice'], unit: null },
  { type: 'number', words: ['数字', '数量', 'number'], unit: null },
  // `answerByWords` ends in 前, `amountWords` in 元.
  { type: 'time', words: ['时间', 'time'], unit: /^\s*(?:之前|以前|前)/ },
  { type: 'amount', words: ['金额', 'amount'], unit: /^\s*[元块]/ },
];

const BY_WORD: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap((kind) => kind.words.map((word) => [word, kind] as const)),
);
const BY_TYPE: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [kind.type, kind]));

/** null: no such type. */
export function typeNamed(word: string): SlotType | null {
  return BY_WORD.get(word)?.type ?? null;
}

/** How long the unit is with which `behind` repeats what a value of this type already says; 0: it does not. */
export function repeatedUnit(type: SlotType, behind: string): number {
  return BY_TYPE.get(type)?.unit?.exec(behind)?.[0].length ?? 0;
}
