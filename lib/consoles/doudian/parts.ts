import type { ConsoleFile } from '../file/schema';

/** Elements of the page (facts B3): auxo is ByteDance's ant-design, `auxo-` or `ant-` before the kit's own names. */
export const DOUDIAN_PARTS: ConsoleFile['parts'] = {
  row: [
    // The kit's row of 2026, seen on other pages of the console.
    { css: 'tr[class*="auxo-table-row"]', fixture: 'rows' },
    // 2021.
    { css: 'tbody.ant-table-tbody > tr', fixture: 'ant-2021' },
  ],
  action: [{ css: 'button, a, [role="button"]', fixture: 'rows' }],
  modal: [
    { css: '[role="dialog"]', fixture: 'dialog' },
    { css: '.auxo-modal', fixture: 'drawer' },
    { css: '.auxo-drawer', fixture: 'drawer' },
  ],
  modalTitle: [
    { css: '.auxo-modal-title', fixture: 'dialog' },
    { css: '.auxo-drawer-title', fixture: 'drawer' },
    { css: 'h1, h2, h3', fixture: 'drawer' },
  ],
  box: [
    { css: 'textarea', fixture: 'dialog' },
    { css: '[contenteditable="true"]', fixture: 'drawer' },
  ],
  toast: [
    { css: '.auxo-message-notice', fixture: 'toast' },
    { css: '[role="alert"], [class*="toast" i]', fixture: 'toast' },
  ],
  loading: [{ css: '.auxo-spin-spinning', fixture: 'loading' }],
};
