import type { ConsoleFile } from './file/schema';
import { refreshButton } from './refresh-button';
import { isVisible, matches } from './rows/find';
import { rootsOf } from './rows/roots';
import { labelOf } from './rows/words';

const FIELDS = 'input, select, textarea, [role="combobox"], [aria-checked], [aria-selected], [aria-pressed]';
/** What a filter has where it is one; a mere tick may stand beside its button. */
const CHOICES = 'input:not([type="checkbox"], [type="radio"]), select, [role="combobox"]';
/** Fields that hold no choice of a person, or one that must not be kept. */
const NO_FIELD =
  '[type="button"], [type="submit"], [type="reset"], [type="image"], [type="hidden"], [type="password"]';
const TEXTS =
  'input:not([type]), input[type="text"], input[type="search"], input[type="url"], input[type="tel"], input[type="email"], input[type="number"], textarea, [contenteditable=""], [contenteditable="true"]';
/** A page's number in the foot of a list. */
const PAGE = /^\d{1,4}$/;

/**
 * What the fields around the page's own refresh hold now, as one string to be compared: pressing it would submit them.
 * `rows`: the list, which is no filter. '' where there is no such button, or nothing to choose.
 */
export function filterState(file: ConsoleFile, root: Document, rows: readonly HTMLElement[]): string {
  const filter = filterOf(file, root, rows);
  const fields = filter === null ? [] : matches([filter], FIELDS).filter((field) => !field.matches(NO_FIELD));
  return fields.length === 0 ? '' : JSON.stringify(fields.map(stateOf));
}

/** Whether a text that a new list would take away stands in a field outside of the filter. */
export function isWritten(file: ConsoleFile, root: Document, rows: readonly HTMLElement[]): boolean {
  const filter = filterOf(file, root, rows);
  return matches(rootsOf(root, file.shadow), TEXTS).some((field) => {
    const isLine = field instanceof HTMLInputElement;
    if (isLine && (filter?.contains(field) || field.readOnly || field.disabled)) return false;
    const words = 'value' in field ? String(field.value) : (field.textContent ?? '');
    return words.trim() !== '' && !(isLine && PAGE.test(words.trim())) && isVisible(field);
  });
}

/** The form of the button, else the nearest element around it with fields for a choice; null where that holds the list, too. */
function filterOf(file: ConsoleFile, root: Document, rows: readonly HTMLElement[]): Element | null {
  let filter: Element | null = refreshButton(file, root);
  if (filter?.closest('form')) filter = filter.closest('form');
  else while (filter !== null && filter.querySelector(CHOICES) === null) filter = filter.parentElement;
  return rows.some((row) => filter?.contains(row)) ? null : filter;
}

function stateOf(field: HTMLElement): string {
  if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio'))
    return String(field.checked);
  const marked = ['aria-checked', 'aria-selected', 'aria-pressed'].map((name) => field.getAttribute(name));
  if ('value' in field && typeof field.value === 'string') return `${field.value} ${marked.join()}`;
  return `${field.getAttribute('role') === 'combobox' ? labelOf(field) : ''} ${marked.join()}`;
}
