/** A field that somebody else owns, of either kind. */
export function isTextField(element: HTMLElement): element is HTMLTextAreaElement | HTMLInputElement {
  return element.matches('textarea, input');
}

/** What stands in the field now. */
export function textIn(field: HTMLElement): string {
  return isTextField(field) ? field.value : (field.textContent ?? '');
}

/** The text as an editor may have rearranged it: white space and line ends are the editor's. */
export function squeezed(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}

/** Most characters the field takes (`maxlength`, UTF-16 units), or null. */
export function limitOf(field: HTMLElement): number | null {
  const limit = Number(field.getAttribute('maxlength') ?? Number.NaN);
  return Number.isInteger(limit) && limit >= 0 ? limit : null;
}
