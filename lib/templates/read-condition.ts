import { Tokenizer, TypeGuards } from 'liquidjs';
import { nameOf, quotedOf } from './read-slot';
import type { Condition } from './syntax';

const MOST_PARTS = 8;

/**
 * Reads what stands behind `if`: names, `not`, `==` and `!=` with a quoted choice, joined by `and` or by `or`, never by
 * both: Liquid reads a mixture from the right, people read it from the left. null where it is anything else.
 */
export function readCondition(text: string): Condition | null {
  let tokens: unknown[];
  try {
    tokens = [...new Tokenizer(text).readExpressionTokens()];
  } catch {
    return null;
  }
  const parts: Condition[] = [];
  let join: 'and' | 'or' | null = null;
  for (let at = 0; at < tokens.length; ) {
    const term = termAt(tokens, at);
    if (term === null || parts.length === MOST_PARTS) return null;
    parts.push(term.condition);
    at = term.end;
    if (at === tokens.length) break;
    const word = operatorOf(tokens[at]);
    if ((word !== 'and' && word !== 'or') || (join !== null && join !== word) || at + 1 === tokens.length)
      return null;
    join = word;
    at++;
  }
  const [first] = parts;
  if (first === undefined || !consumed(text, tokens)) return null;
  return join === null ? first : { kind: join, parts };
}

function termAt(tokens: readonly unknown[], from: number): { condition: Condition; end: number } | null {
  const negated = operatorOf(tokens[from]) === 'not';
  const at = negated ? from + 1 : from;
  const name = nameOf(tokens[at]);
  if (name === null) return null;
  const operator = operatorOf(tokens[at + 1]);
  if (operator !== '==' && operator !== '!=')
    return { condition: { kind: 'known', name, not: negated }, end: at + 1 };
  const choice = quotedOf(tokens[at + 2]);
  if (choice === null) return null;
  return { condition: { kind: 'is', name, choice, not: negated !== (operator === '!=') }, end: at + 3 };
}

function operatorOf(token: unknown): string | null {
  return TypeGuards.isOperatorToken(token) ? token.operator : null;
}

/** The reader of Liquid stops at what it does not know, and says nothing. */
function consumed(text: string, tokens: readonly unknown[]): boolean {
  const last = tokens.at(-1);
  return typeof last === 'object' && last !== null && 'end' in last && last.end === text.trimEnd().length;
}
