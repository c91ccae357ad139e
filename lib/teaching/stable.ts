/**
 * Which names of a page are somebody's words and will be there tomorrow, and which a build tool made. A wrong "stable"
 * costs a lesson at the page's next release; a wrong "made" costs nothing but a longer selector.
 */

/** What build tools and component kits are known to make: `css-1q2w3e`, `sc-bdVaJa`, `jsx-123`, `svelte-1x2y3z`. */
const MADE =
  /^(?:css|sc|jsx|jss|svelte|emotion|styled|ng|v|data-v|tw|_)[-_]?[\w-]*\d|^sc-|^_|__?[\w-]*\d\w*$/i;
/** What an element is at this moment, not what it is. */
const STATE =
  /^(?:is|has|js)-|(?:^|[-_])(?:active|hover|focus|focused|selected|checked|current|open|opened|closed|disabled|hidden|visible|odd|even|first|last|enter|leave|loading|dragging)$/i;

/** A name made of words, as people write class names: `review-card__text`, `ReviewRow`, `el-table__row`. */
function isWords(name: string): boolean {
  if (name.length < 2 || name.length > 50 || MADE.test(name)) return false;
  const parts = name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).filter((part) => part !== '');
  return parts.length > 0 && parts.every(isWord);
}

/** One word: no digits within, no run of five consonants, no capital in the middle. A number at its end may count columns. */
function isWord(part: string): boolean {
  if (/^[A-Z]+$/.test(part)) return part.length <= 5;
  if (!/^[A-Z]?[a-z]+$/.test(part)) return false;
  return part.length <= 3 || (/[aeiouy]/.test(part) && !/[^aeiouy]{5}/.test(part));
}

/** Whether a class may stand in a selector that shall hold beyond the page's next release. */
export function isStableClass(name: string): boolean {
  return isWords(name) && !STATE.test(name);
}

/** `root`, `app`, `review-list`; no counters. */
export function isStableId(name: string): boolean {
  return isWords(name);
}

/** Attributes that people put there for tests and machines. */
export function isStableAttribute(name: string, value: string): boolean {
  if (
    !/^(?:data-(?:testid|test|test-id|qa|cy|field|role|type|name|col|column|key)|itemprop|name)$/.test(name)
  )
    return false;
  return isWords(value);
}

export function stableClasses(element: Element): string[] {
  return [...element.classList].filter(isStableClass);
}

/** Classes a build made, and states left out: what is left when nothing better tells an element apart. */
export function madeClasses(element: Element): string[] {
  return [...element.classList].filter((name) => !isStableClass(name) && !STATE.test(name));
}

/** Selectors of the element's own stable attributes. */
export function stableAttributes(element: Element): string[] {
  return [...element.attributes]
    .filter(({ name, value }) => isStableAttribute(name, value))
    .map(({ name, value }) => `[${name}="${CSS.escape(value)}"]`);
}
