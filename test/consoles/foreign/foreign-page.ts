import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { ForeignAt, ForeignPage, ForeignParts } from './contract.ts';
import { Desk, type DeskSite } from './desk.ts';

/** The document or the frame that holds the list. */
type Scope = Page | FrameLocator;

/** Where a page keeps its parts. */
export interface Places {
  /** All rows, what stands between them included. */
  rows(scope: Scope): Locator;
  /** Parts of one row but its text. */
  parts(row: Locator): Omit<ForeignParts, 'text'>;
  replyBox(scope: Scope): Locator;
  send(scope: Scope): Locator;
  next(scope: Scope): Locator;
}

/** A page of foreign make from what it is and where its parts are. */
export function foreignPage(site: DeskSite, places: Places): ForeignPage {
  return {
    name: site.name,
    url: site.url,
    create: (options) => new Desk(site, options),
    at: (page, frames = 0) => {
      let scope: Scope = page;
      for (let depth = 0; depth < frames; depth += 1) scope = scope.frameLocator('iframe');
      return placesAt(scope, places);
    },
  };
}

function placesAt(scope: Scope, places: Places): ForeignAt {
  // Not the exact text of an element: our mark may stand at its end, where the row has room.
  const row = (text: string) => places.rows(scope).filter({ hasText: text });
  const parts = (text: string): ForeignParts => ({
    ...places.parts(row(text)),
    text: row(text).getByText(text, { exact: true }),
  });
  return {
    row,
    parts,
    openReply: (text) => parts(text).replyButton.click(),
    replyBox: () => places.replyBox(scope),
    send: () => places.send(scope).click(),
    nextPage: () => places.next(scope).click(),
  };
}
