import { richText } from './rich-text';

/** A field that somebody else owns, of either kind. */
export function isTextField(element: HTMLElement): element is HTMLTextAreaElement | HTMLInputElement {
  return element.matches('textarea, input');
}

/** What stands in the field now, with line ends where a person sees them. */
export function textIn(field: HTMLElement): string {
  return isTextField(field) ? field.value : richText(field);
}

/**
 * The text as an editor may have rearranged it: white space and line ends are the editor's, and so are marks that only
 * tell the direction of writing. What joins two emoji into one stays: without it another picture is seen.
 */
export function squeezed(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, '');
}

/** Most characters the field takes (`maxlength`, UTF-16 units, as browsers count), or null. */
export function limitOf(field: HTMLElement): number | null {
  const limit = Number(field.getAttribute('maxlength') ?? Number.NaN);
  return Number.isInteger(limit) && limit >= 0 ? limit : null;
}
