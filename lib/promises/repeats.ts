import type { Hit } from './found';

/** Words of one promise that lie further apart are not quoted whole. */
const NEAR = 40;
/**
 * One promise is often said twice: "给您补发一件，24小时内寄出". Of one sentence, one of a type at one time; and one without a
 * time of its own is the same as one of its type that names it.
 */
export function withoutRepeats(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    const same = kept.find(
      (other) => other.type === hit.type && (other.dueAt === hit.dueAt || !hit.said || !other.said),
    );
    if (same === undefined) kept.push(hit);
    else kept[kept.indexOf(same)] = joined(same, hit);
  }
  return kept;
}

/** The time that is said; where both stand in one sentence and near, with all the words between. */
function joined(first: Hit, second: Hit): Hit {
  const timed = second.said && !first.said ? second : first;
  if (first.sentence !== second.sentence || second.end - first.start > NEAR) return timed;
  return { ...timed, act: first.act, start: first.start, end: Math.max(first.end, second.end) };
}

const LEAD =
  /(?:我们|我方|这边|马上|立即|立刻|尽快|直接|免费|优先|一定|保证|会|将|就|再|[给为帮](?:您|你)|安排)+$/;
const REST = /^[^,。!?;:、~…]{1,12}(?=[,。!?;:、~…]|$)/;
/** Both are looked for no further than this. */
const AROUND = 24;

/** With the words before that say to whom, and a short rest of the clause that says what: "给您补发一个新锅盖", not "补发". */
export function widened<H extends Pick<Hit, 'start' | 'end'>>(hit: H, text: string): H {
  const lead = LEAD.exec(text.slice(Math.max(0, hit.start - AROUND), hit.start))?.[0].length ?? 0;
  const rest = REST.exec(text.slice(hit.end, hit.end + AROUND))?.[0].length ?? 0;
  return { ...hit, start: hit.start - lead, end: hit.end + rest };
}
