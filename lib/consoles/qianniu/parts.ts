import type { ConsoleFile } from '../file/schema';

/** Elements of the page (facts A3): Fusion's own classes are stable, the page's own are not. */
export const QIANNIU_PARTS: ConsoleFile['parts'] = {
  row: [
    { css: '.next-table tbody > tr.next-table-row', fixture: 'rows' },
    // Any table whose rows carry the labels.
    { css: 'tbody > tr:not(.next-table-expanded-row)', fixture: 'tolerant' },
  ],
  // The append stands in a row of its own right after the review's.
  follow: [{ css: 'tr.next-table-expanded-row', fixture: 'rows' }],
  action: [{ css: 'button, a, [role="button"]', fixture: 'rows' }],
  modal: [
    { css: '[role="dialog"]', fixture: 'dialog' },
    { css: '[aria-modal="true"]', fixture: 'dialog-other' },
    { css: '.next-dialog', fixture: 'dialog-other' },
  ],
  modalTitle: [
    { css: '.next-dialog-header', fixture: 'overlay' },
    { css: '[class*="title" i]', fixture: 'dialog-other' },
  ],
  box: [
    { css: 'textarea', fixture: 'dialog' },
    { css: '[contenteditable="true"]', fixture: 'dialog-other' },
    { css: '[role="textbox"]', fixture: 'dialog-other' },
  ],
  toast: [
    { css: '.next-message', fixture: 'toast' },
    { css: '[role="alert"], [class*="toast" i]', fixture: 'toast' },
  ],
  loading: [{ css: '.next-loading-tip', fixture: 'loading' }],
  // News of the platform and the complaint form have boxes of their own.
  not: [
    { css: '.upgrade-analysis-dialog', fixture: 'overlay' },
    { css: '#shop-external-modal', fixture: 'overlay' },
  ],
};
