import { parse } from './imports';
import type { Source } from './sources';

/** Objects that a pure room has no business with. `window` is not here: it is a word of the calendar. */
const OUTSIDE = new Set([
  'browser',
  'chrome',
  'document',
  'indexedDB',
  'localStorage',
  'navigator',
  'performance',
]);
const IMPURE_MEMBERS = new Set(['Date.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues']);
const IMPURE_CALLS = new Set(['fetch', 'setTimeout', 'setInterval', 'queueMicrotask']);

type Node = Record<string, unknown> & { type: string };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

const nameOf = (node: unknown): string | null =>
  isNode(node) && node.type === 'Identifier' && typeof node.name === 'string' ? node.name : null;

/** Uses of the clock, chance, timers, network, DOM or browser in a file whose results must follow from its arguments. */
export function impurities(source: Source): string[] {
  const found: string[] = [];
  visit(parse(source).program, (node) => {
    const what = impurity(node);
    if (what !== null) found.push(`${source.path}: ${what}`);
  });
  return found;
}

function impurity(node: Node): string | null {
  if (node.type === 'MemberExpression') {
    const object = nameOf(node.object);
    const member = `${object}.${nameOf(node.property)}`;
    return (object !== null && OUTSIDE.has(object)) || IMPURE_MEMBERS.has(member) ? member : null;
  }
  if (node.type === 'CallExpression') {
    const callee = nameOf(node.callee);
    return callee !== null && IMPURE_CALLS.has(callee) ? `${callee}()` : null;
  }
  const now = node.type === 'NewExpression' && nameOf(node.callee) === 'Date' && isEmpty(node.arguments);
  return now ? 'new Date()' : null;
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function visit(value: unknown, each: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, each);
  if (!isNode(value)) return;
  each(value);
  for (const child of Object.values(value)) visit(child, each);
}
