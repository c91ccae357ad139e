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
const WORTH = { titleStart: 120, title: 100, cause: 80, titlePinyin: 90, causePinyin: 70, text: 40, textPinyin: 20 };
const FIT = { grade: 45, anyGrade: 12, console: 15, otherConsole: -40, tone: 10, favourite: 25, recent: 20 };

/**
 * The templates in which every word of the query is found, by text, cause or pinyin; best first. An empty query finds all,
 * in the order of the case. At 10,000 templates one query takes a few ms.
 */
export function searchTemplates(
  index: TemplateIndex,
  query: string,
  context: SearchContext,
): TemplateHit[] {
  const terms = termsOf(query, index);
  const recent = new Map(context.recent.map((id, i) => [id, i]));
  const scores: [score: number, at: number][] = [];
  for (const [at, entry] of index.entries.entries()) {
    if (context.kind !== null && entry.template.kind !== context.kind) continue;
    let score = fitOf(entry.template, context, recent.get(entry.template.id));
    let found = true;
    for (const term of terms) {
      const worth = worthOf(entry, term);
      found = worth > 0;
      if (!found) break;
      score += worth;
    }
    if (found) scores.push([score, at]);
  }
  return best(scores, context.limit ?? LIMIT).flatMap((at) => {
    const entry = index.entries[at];
    return entry === undefined ? [] : [hitOf(entry, terms)];
  });
}

interface Term {
  words: string;
  /** Where the term holds letters; null: it can only stand there as it is. */
  pinyin: Automaton | null;
  inText: boolean;
}

function termsOf(query: string, { alphabet }: TemplateIndex): Term[] {
  const words = fold(query.slice(0, 200))
    .split(/[\s'’]+/)
    .filter((word) => word !== '')
    .slice(0, MOST_TERMS)
    .map((word) => word.slice(0, MAX_TERM));
  return [...new Set(words)].map((word) => ({
    words: word,
    pinyin: LETTERS.test(word) ? new Automaton(word, alphabet) : null,
    inText: word.length >= LETTERS_IN_TEXT,
  }));
}

function worthOf({ title, text, causes, titleCodes, textCodes, causeCodes }: Entry, term: Term): number {
  const at = title.indexOf(term.words);
  if (at >= 0) return at === 0 ? WORTH.titleStart : WORTH.title;
  if (causes.includes(term.words)) return WORTH.cause;
  if (term.pinyin?.find(titleCodes)) return WORTH.titlePinyin;
  if (term.pinyin?.find(causeCodes)) return WORTH.causePinyin;
  if (text.includes(term.words)) return WORTH.text;
  return term.inText && term.pinyin?.find(textCodes) ? WORTH.textPinyin : 0;
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
