import type { Grade } from '@/lib/grading/contract';
import type { Tone } from '@/lib/reply/tones';
import type { Template, TemplateKind } from '../contract';
import { fold } from './alphabet';
import { Automaton, MAX_TERM } from './automaton';
import type { Entry, TemplateIndex } from './build';

/** The case that is open, and what this desk likes. null = not known, or no matter. */
export interface SearchContext {
  grade: Grade | null;
  console: string | null;
  tone: Tone | null;
  /** Others are left out. */
  kind: TemplateKind | null;
  favourites: ReadonlySet<string>;
  /** Ids, the latest first. */
  recent: readonly string[];
  /** How many hits; 50 when left out. */
  limit?: number;
}

/** `[start, end)` of what was typed, in the template's own title or text. */
export type Span = readonly [start: number, end: number];

export interface TemplateHit {
  template: Template;
  title: readonly Span[];
  text: readonly Span[];
}

const LIMIT = 50;
const MOST_TERMS = 5;
/** Fewer letters would find initials by chance in every long text. */
const LETTERS_IN_TEXT = 3;
const LETTERS = /[a-z]/;

/** What a place is worth where a term is found, and what the case adds. Tuned so that a title found by letters beats any case. */
const WORTH = {
  titleStart: 120,
  title: 100,
  cause: 80,
  titlePinyin: 90,
  causePinyin: 70,
  text: 40,
  textPinyin: 20,
};
const FIT = { grade: 45, anyGrade: 12, console: 15, otherConsole: -40, tone: 10, favourite: 25, recent: 20 };

/**
 * The templates in which every word of the query is found, by text, cause or pinyin; best first. An empty query finds all,
 * in the order of the case. Whole texts are read by pinyin only where titles, causes and words fill no list of `limit`: by
 * their first letters every text says everything. At 10,000 templates one query takes some ms.
 */
export function searchTemplates(index: TemplateIndex, query: string, context: SearchContext): TemplateHit[] {
  const terms = termsOf(query, index);
  const limit = Math.max(0, context.limit ?? LIMIT);
  const recent = new Map(context.recent.map((id, i) => [id, i]));
  const scores: [score: number, at: number][] = [];
  const missed: number[] = [];
  const score = (at: number, deep: boolean): void => {
    const entry = index.entries[at];
    if (entry === undefined) return;
    const worth = allOf(entry, terms, deep);
    if (worth === null) missed.push(at);
    else scores.push([worth + fitOf(entry.template, context, recent.get(entry.template.id)), at]);
  };
  for (const [at, { template }] of index.entries.entries())
    if (context.kind === null || template.kind === context.kind) score(at, false);
  if (scores.length < limit && terms.some(({ inText }) => inText))
    for (const at of missed.splice(0)) score(at, true);
  return best(scores, limit).flatMap((at) => {
    const entry = index.entries[at];
    return entry === undefined ? [] : [hitOf(entry, terms)];
  });
}

interface Term {
  words: string;
  /** Where the term holds letters; null: it can only stand there as it is. */
  pinyin: Automaton | null;
  /** Whether whole texts may be read by pinyin. */
  inText: boolean;
  /** What it is worth in a list of causes, of which there are few. */
  causes: Map<string, number>;
}

function termsOf(query: string, { alphabet }: TemplateIndex): Term[] {
  const words = fold(query.slice(0, 200))
    .split(/[\s'’]+/)
    .filter((word) => word !== '')
    .slice(0, MOST_TERMS)
    .map((word) => word.slice(0, MAX_TERM));
  return [...new Set(words)].map((word) => {
    const pinyin = LETTERS.test(word) ? new Automaton(word, alphabet) : null;
    return {
      words: word,
      pinyin,
      inText: pinyin !== null && word.length >= LETTERS_IN_TEXT,
      causes: new Map(),
    };
  });
}

/** null: a term is nowhere. */
function allOf(entry: Entry, terms: readonly Term[], deep: boolean): number | null {
  let sum = 0;
  for (const term of terms) {
    const worth = worthOf(entry, term, deep);
    if (worth === 0) return null;
    sum += worth;
  }
  return sum;
}

function worthOf(entry: Entry, term: Term, deep: boolean): number {
  const at = entry.title.indexOf(term.words);
  if (at >= 0) return at === 0 ? WORTH.titleStart : WORTH.title;
  const cause = causeWorth(entry, term);
  if (cause === WORTH.cause) return cause;
  if (term.pinyin?.find(entry.titleCodes)) return WORTH.titlePinyin;
  if (cause > 0) return cause;
  if (entry.text.includes(term.words)) return WORTH.text;
  return deep && term.inText && term.pinyin?.find(entry.textCodes) ? WORTH.textPinyin : 0;
}

function causeWorth({ causes, causeCodes }: Entry, { words, pinyin, causes: known }: Term): number {
  let worth = known.get(causes);
  if (worth === undefined) {
    worth = causes.includes(words) ? WORTH.cause : pinyin?.find(causeCodes) ? WORTH.causePinyin : 0;
    known.set(causes, worth);
  }
  return worth;
}

function fitOf(template: Template, context: SearchContext, since: number | undefined): number {
  const { grades, consoles, tone, id } = template;
  let fit = 0;
  if (context.grade !== null)
    fit += grades.includes(context.grade) ? FIT.grade : grades.length === 0 ? FIT.anyGrade : 0;
  if (context.console !== null && consoles.length > 0)
    fit += consoles.includes(context.console) ? FIT.console : FIT.otherConsole;
  if (tone === context.tone) fit += FIT.tone;
  if (context.favourites.has(id)) fit += FIT.favourite;
  if (since !== undefined) fit += Math.max(0, FIT.recent - since);
  return fit;
}

/** Numbers sort by themselves in a typed array, many times faster than pairs do. Earlier templates first among equals. */
function best(scores: readonly [number, number][], limit: number): number[] {
  const most = 1 << 20;
  const keys = Float64Array.from(scores, ([score, at]) => (score + 1_000) * most + (most - 1 - at)).sort();
  const from = Math.max(0, keys.length - Math.max(0, limit));
  return Array.from(keys.subarray(from), (key) => most - 1 - (key % most)).reverse();
}

function hitOf(entry: Entry, terms: readonly Term[]): TemplateHit {
  return {
    template: entry.template,
    title: spansOf(entry.title, entry.titleCodes, terms, true),
    text: spansOf(entry.text, entry.textCodes, terms, false),
  };
}

function spansOf(text: string, codes: Uint16Array, terms: readonly Term[], always: boolean): Span[] {
  const spans = terms.flatMap(({ words, pinyin, inText }): Span[] => {
    const at = text.indexOf(words);
    if (at >= 0) return [[at, at + words.length]];
    const found = always || inText ? (pinyin?.find(codes) ?? null) : null;
    return found === null ? [] : [found];
  });
  return merged(spans.sort(([a], [b]) => a - b));
}

function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const [start, end] of spans) {
    const last = out.at(-1);
    if (last !== undefined && start <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], end)];
    else out.push([start, end]);
  }
  return out;
}
