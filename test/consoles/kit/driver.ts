import type { Locator, Page } from '@playwright/test';
import type { ConsoleDriver } from './console.ts';

/** The part of a driver that every console has in common: our marks in its rows. */
export function marksIn(
  page: Page,
  row: (text: string) => Locator,
): Pick<ConsoleDriver, 'page' | 'row' | 'mark' | 'marks' | 'note' | 'fillButton'> {
  return {
    page,
    row,
    mark: (text) => row(text).locator('haoshuo-mark .open'),
    marks: () => page.locator('haoshuo-mark'),
    note: (text) => row(text).locator('haoshuo-mark .note'),
    fillButton: (text) => row(text).locator('haoshuo-mark .fill'),
  };
}
