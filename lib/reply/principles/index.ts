import { viewsOf } from '../lint/views';
import { type Facts, type Mend, PRINCIPLES, type PrincipleScore, type Sign, type Span } from './contract';
import { FLEXIBLE } from './flexible';
import { PROFESSIONAL } from './professional';
import { SIMPLE } from './simple';
import { SINCERE } from './sincere';

export const SIGNS: readonly Sign[] = [...SIMPLE, ...SINCERE, ...FLEXIBLE, ...PROFESSIONAL];

const GOOD = 80;
const FAIR = 50;

/**
 * How a public reply stands by the four principles, each with what to mend; empty for a text that says nothing. A hint and
 * never a reason not to send: what may not be sent is the linter's. Deterministic, linear in the length, never throws.
 */
export function principlesOf(text: string, facts: Facts): PrincipleScore[] {
  if (text.trim() === '') return [];
  const views = viewsOf(text);
  const found = SIGNS.map((sign) => ({ sign, spans: apart(sign.find(views, facts)) })).filter(
    ({ spans }) => spans.length > 0,
  );
  return PRINCIPLES.map((principle) => {
    const own = found
      .filter(({ sign }) => sign.principle === principle)
      .map(({ sign, spans }) => ({
        sign,
        spans,
        costs: sign.costs * (sign.each === true ? spans.length : 1),
      }))
      .sort((a, b) => b.costs - a.costs);
    const score = Math.max(0, 100 - own.reduce((sum, { costs }) => sum + costs, 0));
    const mends = own.map(({ sign, spans }): Mend => ({ sign: sign.id, message: sign.message, spans }));
    return { principle, score, step: score >= GOOD ? 'good' : score >= FAIR ? 'fair' : 'poor', mends };
  });
}

/** In the order of the text; of two that overlap the first. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
  return kept;
}
