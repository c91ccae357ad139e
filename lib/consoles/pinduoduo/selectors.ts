/**
 * Where the parts of 拼多多's review page are: candidates in order, first the test ids of the Beast kit (stable across
 * versions), then class stems (never the version suffix), then plain structure that a label must confirm.
 * Each candidate names the frozen page under test/fixtures/pinduoduo that proves it; a test walks them all.
 */
export interface Candidate {
  css: string;
  fixture: string;
}

export const SELECTORS = {
  /** The element that holds the list and its filters. */
  content: [
    // Seen by one tool, Beast 5-188.
    { css: '#pdd-app-skeleton-main-content', fixture: 'beast-5-188' },
    // Every version: the console's frame.
    { css: 'main', fixture: 'beast-5-178' },
  ],
  /** One review. Each match must hold exactly one order number, else the next candidate is asked. */
  group: [
    // 5-188: one body a review, by test id.
    { css: 'tbody[data-testid="beast-core-table-middle-body"]', fixture: 'beast-5-188' },
    // The same without test ids.
    { css: '[class*="TB_bodyGroup_"]', fixture: 'no-testid' },
    // Plain tables: only with the labels, which the reader demands of every row.
    { css: 'tbody', fixture: 'labels-only' },
  ],
  /** First row of a review; where one body holds many reviews it is the only thing that parts them. */
  header: [
    // 5-178, 5-188: two independent tools.
    { css: 'tr[class*="TB_bodyGroupHeader"]', fixture: 'one-body' },
    // 5-188: the page's own stem.
    { css: '[class*="evaluation-item-header"]', fixture: 'header-stem' },
    // Plain tables.
    { css: 'tr', fixture: 'labels-only' },
  ],
  star: [
    // Count of filled icons, inside the header only: the filters draw stars too.
    { css: 'svg[data-testid="beast-core-icon-star_filled"]', fixture: 'beast-5-188' },
    { css: '[data-testid*="icon-star_filled"]', fixture: 'beast-4-103' },
  ],
  text: [{ css: '[class*="reviewWrapper"]', fixture: 'beast-5-188' }],
  order: [
    { css: '[class*="orderInfo"]', fixture: 'beast-5-188' },
    // 5-178: no stem on the cell; the label is demanded anyway.
    { css: 'td:nth-child(2)', fixture: 'beast-5-178' },
    // Any other order of the cells.
    { css: 'td', fixture: 'labels-only' },
  ],
  action: [
    { css: 'a[data-testid="beast-core-button-link"]', fixture: 'beast-5-188' },
    { css: 'a, button, [role="button"]', fixture: 'no-testid' },
  ],
  modal: [
    { css: '[data-testid="beast-core-modal"]', fixture: 'dialog-first' },
    { css: '[class*="MDL_modal"]', fixture: 'dialog-no-testid' },
    { css: '[role="dialog"]', fixture: 'dialog-role' },
  ],
  modalTitle: [
    { css: '[class*="MDL_header"]', fixture: 'dialog-first' },
    { css: '[class*="title" i], h1, h2, h3', fixture: 'dialog-role' },
  ],
  box: [
    { css: 'textarea[data-testid="beast-core-textArea-htmlInput"]', fixture: 'dialog-first' },
    { css: 'textarea', fixture: 'dialog-no-testid' },
    { css: '[contenteditable="true"]', fixture: 'dialog-role' },
  ],
  toast: [
    // No source shows the toast's markup; the text must be exact, so a wide net does no harm.
    {
      css: '[data-testid*="toast" i], [class*="toast" i], [class*="message" i], [role="alert"], [role="status"]',
      fixture: 'toast',
    },
  ],
  loading: [
    {
      css: '[data-testid*="beast-core-loading" i], [data-testid*="spin" i], [class*="spin" i], [class*="skeleton-item" i]',
      fixture: 'loading',
    },
  ],
} as const satisfies Record<string, readonly Candidate[]>;

export type Part = keyof typeof SELECTORS;

/** A feedback widget of the page has a box of its own: never ours (facts 1.3). */
export const FEEDBACK = '[class*="feedback" i]';

/** What the page has locked stays locked. */
export const LOCKED = ':disabled, [disabled], [readonly], [aria-disabled="true"], [aria-readonly="true"]';
