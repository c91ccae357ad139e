import type { Finding, Grade } from '@/lib/grading/contract';
import { shortProductName } from '@/lib/review/product-name';
import { fingerprint } from '@/lib/review/text';
import { answerByWords } from './answer-by';
import { BANKS } from './causes';
import type { PhraseBank } from './causes/bank';
import type { Draft, DraftInput } from './contract';
import { lint } from './lint';
import { PATHS, STRUCTURES, type Structure } from './structures';

const UNNAMED = ['这件商品', '这件宝贝', '商品'] as const;

/**
 * Three public drafts of one case, each of another structure. Built from facts of the case and our own phrases only:
 * the buyer's words choose the name of the problem but are never copied. The same input gives the same drafts.
 * A product name that would make a text offend a rule is left out.
 */
export function composeDrafts(input: DraftInput): [Draft, Draft, Draft] {
  const [classic, factFirst, short] = STRUCTURES;
  const name = shortProductName(input.productName);
  return [
    compose(input, classic, 0, name),
    compose(input, factFirst, 1, name),
    compose(input, short, 2, name),
  ];
}

function compose(input: DraftInput, structure: Structure, turn: number, name: string | null): Draft {
  const bank = BANKS[input.grade];
  // The turn keeps two drafts of one case from drawing the same phrase out of one list.
  const pick = (part: string, from: readonly string[]) => choose(input.seed, part, from, turn);
  // Who came back content is not told that the matter is still unsolved.
  const dissatisfied = input.append !== null && input.finding.turn !== 'better';
  const again = dissatisfied ? (bank.again ?? structure.again) : null;
  const slots: Record<string, string> = {
    problem: problemOf(bank, input.grade, input.finding),
    it: name ?? choose(input.seed, 'it', UNNAMED, turn),
    check: pick('check', bank.check),
    offer: pick('offer', bank.offer),
    path: pick('path', PATHS),
    time: answerByWords(input.answerBy, input.now),
  };
  const sorry = fill(pick('sorry', again ?? structure.sorry(bank)), slots);
  const solve = fill(pick('solve', structure.solve), slots);
  const smile = fill(pick('smile', bank.smile), slots);
  const parts = { sorry, solve, smile };
  const draft = {
    structure: structure.name,
    tone: 'sincere' as const,
    ...parts,
    text: structure.order.map((part) => parts[part]).join(''),
  };
  return name !== null && lint(draft.text, { kind: 'public' }).length > 0
    ? compose(input, structure, turn, null)
    : draft;
}

/** The name of the problem by the first word found for this grade; the grade's general name when none is known. */
function problemOf(bank: PhraseBank, grade: Grade, finding: Finding): string {
  for (const reason of finding.reasons) {
    if (reason.label !== grade) continue;
    const known = bank.problems.find(([found]) => found.test(reason.text));
    if (known) return known[1];
  }
  return bank.problem;
}

function choose(seed: string, part: string, from: readonly string[], turn: number): string {
  // Remainders of FNV alone move together from part to part: its low bits are mixed with the high ones first.
  let hash = Number.parseInt(fingerprint(`${part}|${seed}`), 36);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return from[(((hash ^ (hash >>> 16)) >>> 0) + turn) % from.length] ?? '';
}

function fill(phrase: string, slots: Record<string, string>): string {
  return phrase.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
}
