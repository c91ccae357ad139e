import { normalise } from '@/lib/review/normalise';
import { simplified } from '@/lib/review/simplified';
import { ACTS, type Act } from './acts';
import { Clause, type InClause, type Waiting } from './clause';
import type { PromiseType } from './contract';
import { asksUntil } from './doubts';
import type { Found, Hearing, Hit } from './found';
import { widened, withoutRepeats } from './repeats';

/** A line's end ends a sentence, and a number at its beginning counts lines; the normal form knows no spaces. */
const LINE = /(?:^|[\n\r]+)(?:[ \t]*\d{1,2}[.、)．）](?!\d))?/g;
const SENTENCE = /[^。!?;~…]{1,400}[。!?;~…]*/g;
/** A colon inside a time of day ends nothing. Both are bounded, so that a text without marks is read in linear time. */
const CLAUSE = /(?:[^,:、]|:(?=\d)){1,120}[,:、]*/g;

/**
 * The promises in a text of ours, in its order: each once, with its words and when it is due. What is done already, denied,
 * asked, conditional or the buyer's own part is none, nor is a time that has passed. Linear in the text; never throws.
 */
export function promisesIn(text: string, hearing: Hearing): Found[] {
  return heard(text, hearing, (hits, plain) =>
    withoutRepeats(hits)
      .map((hit) => widened(hit, plain))
      .sort((a, b) => a.start - b.start),
  );
}

/** Each time that something is promised, with no more words than say so: for whoever marks or changes them. */
export function mentionsIn(text: string, hearing: Hearing): Found[] {
  return heard(text, hearing, (hits) => hits);
}

function heard(
  text: string,
  hearing: Hearing,
  choose: (hits: readonly Hit[], plain: string) => readonly Hit[],
): Found[] {
  const plain = normalise(simplified(text.replace(LINE, (mark) => '。'.repeat(mark.length))));
  const acts = ACTS.filter(
    ({ id, signs }) => signs.test(plain.text) && !(id === 'chat' && hearing.origin === 'public'),
  );
  const hits: Hit[] = [];
  let number = 0;
  for (const { 0: sentence, index } of plain.text.matchAll(SENTENCE)) {
    number++;
    for (const hit of inSentence(sentence, acts, hearing))
      hits.push({ ...hit, start: hit.start + index, end: hit.end + index, sentence: number });
  }
  return choose(hits, plain.text).map(({ sentence: _, ...hit }) => {
    const [start, end] = plain.span(hit.start, hit.end);
    return { ...hit, start, end, words: text.slice(start, end) };
  });
}

function inSentence(sentence: string, acts: readonly Act[], hearing: Hearing): InClause[] {
  const found: InClause[] = [];
  const asked = asksUntil(sentence);
  let waiting: Waiting | null = null;
  for (const { 0: clause, index } of sentence.matchAll(CLAUSE)) {
    if (index < asked) continue;
    const place = new Clause(sentence, index, clause, waiting, hearing, found);
    let here = acts.flatMap((act) => (act.signs.test(clause) ? place.promisesBy(act) : []));
    if (here.length === 0) here.push(...place.openPromises());
    here = here.filter((hit) => !isSaidBetter(hit, here));
    here.sort((a, b) => a.start - b.start);
    found.push(...here.map((hit) => ({ ...hit, start: hit.start + index, end: hit.end + index })));
    waiting = place.leaves(here.length > 0);
  }
  return found;
}

/** Of one clause and time the nearer word: "明天给您送货上门" is the sending, "换个拉链头修好" the repair. */
function isSaidBetter(hit: InClause, others: readonly InClause[]): boolean {
  const there = (fits: (type: PromiseType) => boolean) =>
    others.some(({ type, dueAt, said }) => fits(type) && (dueAt === hit.dueAt || (!said && !hit.said)));
  if (hit.type === 'service') return there((type) => type !== 'service');
  return hit.type === 'exchange' && there((type) => type === 'repair');
}
