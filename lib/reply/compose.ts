import { shortProductName } from '@/lib/review/product-name';
import { answerByWords } from './answer-by';
import { type Combination, combine, drafted } from './combine';
import type { Draft, DraftInput, Drafts } from './contract';
import { type Draw, drawerOf, shuffled } from './draw';
import { freshestFirst, offeredForms } from './freshness';
import { type Form, formOf } from './likeness/form';
import { lint } from './lint';
import { type Material, materialOf } from './material';
import { repeats } from './occasion';
import { problemsOf } from './problem';
import { STRUCTURES, type Structure } from './structures';
import type { Tone } from './tones';

/** So many drafts are shown at once. */
const SHOWN = 3;
/** The freshest of so many combinations is taken. */
const POOL = 24;
/** After so many draws that gave nothing new, everything was offered. */
const DRAWS = 800;

/** The names of the slots are at most so much longer than what they stand for. Characters. */
const SLOTS = 30;

const UNNAMED = ['这件商品', '这件宝贝', '这个商品'] as const;
/** Says that the buyer wrote something. */
const WORDS_OF_BUYER =
  /您(?:还|后来|后来又)?(?:说|写|提|反馈|反映|描述|没说错)|您的(?:话|描述)|您说得对|逐字|告诉我们|直说|指出|说出来|讲给|跟我们说|写下|说明\{|闷在心里|提醒|留言/;

/**
 * Up to three public drafts of one case, each of another structure. Built from facts of the case and our own phrases only:
 * the buyer's words choose the name of the problem but are never copied. The same input gives the same drafts, and none
 * that memory holds. Every draft passes the rules in the case's context; a combination that does not is never offered, and
 * a product name that would make it offend is left out.
 */
export function composeDrafts(input: DraftInput): Drafts {
  const inTone = composeIn(input, input.tone);
  // On a platform that takes a few words, a brief draft is better than none.
  if (inTone.drafts.length > 0 || !inTone.tooLong || input.tone === 'brief') return inTone;
  return composeIn(input, 'brief');
}

function composeIn(input: DraftInput, tone: Tone): Drafts & { tooLong: boolean } {
  const material = materialOf(input, tone);
  const recent = offeredForms(input.memory.recent);
  const drafts: Draft[] = [];
  const outcomes: Search['why'][] = [];
  for (const structure of structuresOf(input, tone, material)) {
    if (drafts.length === SHOWN) break;
    const { draft, why } = search(input, tone, structure, material, { recent, drafts });
    outcomes.push(why);
    if (draft === null) continue;
    drafts.push(draft);
    recent.push(formOf(draft.text));
  }
  const missing = drafts.length < SHOWN;
  return {
    drafts,
    usedUp: missing && outcomes.includes('used-up'),
    tooLong: missing && outcomes.includes('too-long'),
  };
}

/** The structures in the order of this case; "another" begins with those that were not shown the last time. */
function structuresOf({ seed, turn }: DraftInput, tone: Tone, { structures }: Material): Structure[] {
  const fitting = STRUCTURES.filter(({ name }) => structures?.includes(name) ?? true);
  const order = shuffled(fitting, drawerOf(`${seed}|${tone}`));
  const first = (turn * SHOWN) % order.length;
  return [...order.slice(first), ...order.slice(0, first)];
}

interface Search {
  draft: Draft | null;
  /** Why there is none. */
  why: 'found' | 'used-up' | 'too-long' | 'unfit';
}

/** The freshest draft of one structure that may be offered. */
function search(
  input: DraftInput,
  tone: Tone,
  structure: Structure,
  material: Material,
  { recent, drafts }: { recent: readonly Form[]; drafts: readonly Draft[] },
): Search {
  const draw = drawerOf(`${input.seed}|${tone}|${input.turn}|${structure.name}`);
  const facts = factsOf(input, draw);
  const tried = new Set<string>();
  const openings = new Set(drafts.map(({ text }) => openingOf(text)));
  let why: Search['why'] = 'used-up';
  let pool: Combination[] = [];
  for (let n = 0; n < DRAWS; n++) {
    const drawn = combine(structure, material, draw, facts.second !== undefined);
    if (drawn === null) return { draft: null, why: 'unfit' };
    const isNew = !input.memory.spent.has(drawn.print) && !tried.has(drawn.print);
    tried.add(drawn.print);
    if (isNew && !drawn.stutters) {
      if (drawn.skeleton.length > input.length + SLOTS) why = 'too-long';
      else pool.push(drawn);
    }
    if (pool.length < POOL && n < DRAWS - 1) continue;
    for (const combination of freshestFirst(pool, recent)) {
      const found = offerable(input, tone, combination, facts, openings);
      if (typeof found !== 'string') return { draft: found, why: 'found' };
      why = found;
    }
    pool = [];
  }
  return { draft: null, why };
}

function factsOf(input: DraftInput, draw: Draw): Record<string, string> {
  const { problem, second } = problemsOf(input.grade, input.finding);
  const name = shortProductName(input.productName);
  return {
    problem,
    ...(second !== null && { second }),
    unnamed: draw(UNNAMED) ?? UNNAMED[0],
    ...(name !== null && { it: name }),
    time: answerByWords(input.answerBy, input.now),
  };
}

/** The draft of a combination, or why it may not be offered. */
function offerable(
  input: DraftInput,
  tone: Tone,
  combination: Combination,
  { unnamed = '', it, ...facts }: Readonly<Record<string, string>>,
  openings: ReadonlySet<string>,
): Draft | 'too-long' | 'unfit' {
  const named = drafted(combination, tone, { ...facts, it: it ?? unnamed });
  if (openings.has(openingOf(named.text)) || !isSaidBy(input, named)) return 'unfit';
  for (const draft of it === undefined
    ? [named]
    : [named, drafted(combination, tone, { ...facts, it: unnamed })]) {
    if (Array.from(draft.text).length > input.length) return 'too-long';
    if (lint(draft.text, input.context).length === 0) return draft;
  }
  return 'unfit';
}

/** The first sentence: two drafts that begin alike look alike. */
function openingOf(text: string): string {
  return /^[^。；：]*/.exec(text)?.[0] ?? text;
}

/** Whether it can be said here: to somebody who wrote no word, and after what we said before. */
function isSaidBy({ text, append, said }: DraftInput, draft: Draft): boolean {
  const wordless = !/[\p{L}\p{N}]/u.test(`${text ?? ''}${append ?? ''}`);
  if (wordless && WORDS_OF_BUYER.test(draft.text)) return false;
  return !repeats(said?.text ?? null, draft.text, [draft.sorry, draft.solve, draft.smile]);
}
