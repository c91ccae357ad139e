import type { Reader } from '../file/schema';
import { isLabel, pick } from '../file/template';
import { matches } from './find';
import { shownText, withoutExpander } from './words';

/** What a reader found: the value as text, the selector or label that found it, and the element that showed it. */
export interface FieldHit {
  value: string;
  by: string;
  element: HTMLElement;
}

/**
 * Reads a field by the first reader that finds anything, or null. `except`: elements whose words are not the page's own
 * (the buyer may write a label too).
 */
export function readField(
  parts: readonly HTMLElement[],
  readers: readonly Reader[] | undefined,
  except: readonly Element[] = [],
): FieldHit | null {
  for (const reader of readers ?? []) {
    const [hit] = hitsOf(parts, reader, except);
    if (hit !== undefined) return hit;
  }
  return null;
}

/** Every different value that the first matching reader finds: two where one is expected are an error, not a guess. */
export function readAll(
  parts: readonly HTMLElement[],
  readers: readonly Reader[] | undefined,
  except: readonly Element[] = [],
): FieldHit[] {
  for (const reader of readers ?? []) {
    const byValue = new Map(hitsOf(parts, reader, except).map((hit) => [hit.value, hit]));
    if (byValue.size > 0) return [...byValue.values()];
  }
  return [];
}

function hitsOf(parts: readonly HTMLElement[], reader: Reader, except: readonly Element[]): FieldHit[] {
  const { css, label, take = 'text' } = reader;
  const elements = css === undefined ? parts : matches(parts, css);
  const free = elements.filter((element) => !except.some((one) => one !== element && one.contains(element)));
  const by = css ?? label ?? take;
  const [first] = free;
  if (first === undefined) return [];
  if (take === 'count') return [{ value: String(free.length), by, element: first }];
  const hits = free.flatMap((element) => {
    const value = valueIn(element, reader, except);
    return value === null ? [] : [{ value, by, element: closestTo(element, value) }];
  });
  // "The rest" of a text is the rest of the smallest element that says the label, not of everything around it.
  if (label?.includes('{rest}') === true) hits.sort((a, b) => a.value.length - b.value.length);
  return hits;
}

function valueIn(element: HTMLElement, reader: Reader, except: readonly Element[]): string | null {
  const { css, label, take = 'text', param, value } = reader;
  const text = sourceOf(element, take, except, label !== undefined || value !== undefined);
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

function sourceOf(
  element: HTMLElement,
  take: string,
  except: readonly Element[],
  labelled: boolean,
): string | null {
  if (take === 'width') return widthOf(element);
  if (take !== 'text' && take !== 'glyphs') return element.getAttribute(take);
  return labelled ? shownText(element, except) : withoutExpander(element);
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

/** The innermost element that still shows the value: the mark is put beside it. */
function closestTo(element: HTMLElement, value: string): HTMLElement {
  let at = element;
  for (;;) {
    const next = [...at.children].find(
      (child) => value !== '' && child.textContent?.includes(value) === true,
    );
    if (!(next instanceof HTMLElement)) return at;
    at = next;
  }
}
