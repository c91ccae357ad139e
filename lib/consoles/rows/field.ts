import type { Reader } from '../file/schema';
import { isLabel, pick, pickAll, saysOnly } from '../file/template';
import type { Look } from './look';
import { withoutExpander } from './words';

/** What a reader found: the value as text, the selector or label that found it, and the element that showed it. */
export interface FieldHit {
  value: string;
  by: string;
  element: HTMLElement;
}

/** Reads a field by the first reader that finds anything, or null. */
export function readField(look: Look, readers: readonly Reader[] | undefined): FieldHit | null {
  return readers === undefined ? null : look.once(readers, () => firstHit(look, readers));
}

function firstHit(look: Look, readers: readonly Reader[]): FieldHit | null {
  for (const reader of readers) {
    const { css, label, take = 'text' } = reader;
    const by = css ?? label ?? take;
    const elements = look.all(css);
    const [first] = elements;
    if (first === undefined) continue;
    if (take === 'count') return { value: String(elements.length), by, element: first };
    const found = label?.includes('{rest}') === true ? shortest(look, reader) : firstValue(look, reader);
    if (found === null) continue;
    // What the file says by a sign stands nowhere in the page; the sign does.
    const shown = reader.value === undefined && take !== 'glyphs' ? found.value : (label ?? '');
    return { ...found, by, element: closestTo(found.element, shown) };
  }
  return null;
}

/** Every different value that the first matching reader finds: two where one is expected are an error, not a guess. */
export function readAll(look: Look, readers: readonly Reader[] | undefined): string[] {
  for (const reader of readers ?? []) {
    const elements = look.all(reader.css);
    if (reader.take === 'count' && elements.length > 0) return [String(elements.length)];
    const values = elements.flatMap((element) => valuesIn(look, element, reader));
    if (values.length > 0) return [...new Set(values)];
  }
  return [];
}

interface Found {
  value: string;
  element: HTMLElement;
}

function firstValue(look: Look, reader: Reader): Found | null {
  for (const element of look.all(reader.css)) {
    const value = valueIn(look, element, reader);
    if (value !== null) return { value, element };
  }
  return null;
}

/** "The rest" of a text is the rest of the smallest element that says the label, not of everything around it. */
function shortest(look: Look, reader: Reader): Found | null {
  let best: Found | null = null;
  for (const element of look.all(reader.css)) {
    const value = valueIn(look, element, reader);
    if (value !== null && (best === null || value.length < best.value.length)) best = { value, element };
  }
  return best;
}

/** Also what an element says a second time: a whole list is one element too. */
function valuesIn(look: Look, element: HTMLElement, reader: Reader): string[] {
  const { label, take = 'text', param, value } = reader;
  if (label !== undefined && take === 'text' && param === undefined && value === undefined)
    return pickAll(label, look.shown(element));
  const one = valueIn(look, element, reader);
  return one === null ? [] : [one];
}

function valueIn(look: Look, element: HTMLElement, reader: Reader): string | null {
  const { css, label, take = 'text', param, value } = reader;
  if (value !== undefined && css !== undefined && label !== undefined && take === 'text')
    return saysOnly(label, look.bare(element)) ? value : null;
  const text = sourceOf(look, element, take, label !== undefined || value !== undefined);
  if (text === null) return null;
  if (take === 'glyphs') {
    const count = label === undefined ? 0 : text.split(label).length - 1;
    return count === 0 ? null : String(count);
  }
  if (value !== undefined && css !== undefined && label !== undefined)
    return isLabel([label], text) ? value : null;
  const found = param !== undefined ? paramOf(text, param) : label === undefined ? text : pick(label, text);
  return found === null ? null : (value ?? found);
}

function sourceOf(look: Look, element: HTMLElement, take: string, labelled: boolean): string | null {
  if (take === 'width') return widthOf(element);
  if (take !== 'text' && take !== 'glyphs') return element.getAttribute(take);
  return labelled ? look.shown(element) : withoutExpander(element);
}

/** A bar that is filled to so many percent: five stars are 100 %. */
function widthOf(element: HTMLElement): string | null {
  const percent = /^([\d.]+)%$/.exec(element.style.width)?.[1];
  return percent === undefined ? null : String(Number(percent) / 20);
}

function paramOf(address: string, name: string): string | null {
  try {
    return new URL(address, 'https://page.invalid').searchParams.get(name);
  } catch {
    return null;
  }
}

/** The innermost element that still shows these words: the mark is put beside it. */
function closestTo(element: HTMLElement, value: string): HTMLElement {
  let at = element;
  for (;;) {
    let next = value === '' ? null : at.firstElementChild;
    while (next !== null && next.textContent?.includes(value) !== true) next = next.nextElementSibling;
    if (!(next instanceof HTMLElement)) return at;
    at = next;
  }
}
