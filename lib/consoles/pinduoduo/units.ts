import type { ConsoleFile } from '../file/schema';
import { findAll, matches } from '../rows/find';
import { shownText } from '../rows/words';
import { ORDER, RATING } from './labels';
import { placesOf } from './parts';

/** One review in the page: what it consists of, and its header row. */
export interface Unit {
  element: HTMLElement;
  parts: readonly HTMLElement[];
  header: HTMLElement | null;
}

/**
 * Order numbers printed in these elements. Only cells that are not the buyer's text are read: a buyer may write
 * "订单编号：…" too. Returns the selector that found them, or null when no cell carries the label.
 */
export function ordersIn(
  file: ConsoleFile,
  parts: readonly HTMLElement[],
): { css: string; orders: string[] } | null {
  for (const { css } of placesOf(file.fields.order)) {
    const orders = new Set<string>();
    for (const cell of matches(parts, css))
      for (const match of shownText(cell).matchAll(ORDER)) orders.add(match[1] ?? '');
    if (orders.size > 0) return { css, orders: [...orders] };
  }
  return null;
}

/** Header rows. A class says enough when stars are in it; a plain table row must begin with the label. */
function headersIn(file: ConsoleFile, parts: readonly HTMLElement[]): HTMLElement[] {
  for (const { css } of file.parts.header ?? []) {
    const rows = matches(parts, css).map((element) => element.closest<HTMLElement>('tr') ?? element);
    const found = rows.filter(
      (row) =>
        RATING.test(shownText(row)) || (css !== 'tr' && findAll([row], placesOf(file.fields.stars)) !== null),
    );
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

/** A body that holds many reviews is parted at the header rows. */
function split(file: ConsoleFile, body: HTMLElement): Unit[] {
  const headers = headersIn(file, [body]);
  return headers.map((header) => {
    const parts = [header];
    for (let next = header.nextElementSibling; next !== null; next = next.nextElementSibling) {
      if (!(next instanceof HTMLElement) || headers.includes(next)) break;
      parts.push(next);
    }
    return { element: header, parts, header };
  });
}

/** The reviews rendered in `content`, by the first candidate that finds any, or null. */
export function findUnits(file: ConsoleFile, content: ParentNode): { css: string; units: Unit[] } | null {
  for (const { css } of file.parts.row ?? []) {
    const units = matches([content], css).flatMap((element): Unit[] => {
      const found = ordersIn(file, [element]);
      if (found === null) return [];
      const headers = headersIn(file, [element]);
      if (headers.length > 1) return split(file, element);
      // A plain body is only taken for a review when a header proves it.
      if (headers.length === 0 && css === 'tbody') return [];
      return [{ element, parts: [element], header: headers[0] ?? null }];
    });
    if (units.length > 0) return { css, units };
  }
  return null;
}
