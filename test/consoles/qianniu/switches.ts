import { COMMON_ANSWERS, COMMON_PAGE, type CommonAnswers, type CommonPage } from '../kit/switches.ts';

/** How the page behaves. Injected into the document; the default is the friendly page. */
export interface PageSwitches extends CommonPage {
  /** `redesigned`: none of the known names, labels or structure; the list answer stays. */
  layout: 'fusion' | 'redesigned';
  /** Milliseconds the shell waits before it shows the micro-app of a route. */
  appDelay: number;
  /** Rows of a page where the address does not say it. */
  pageSize: number;
  /** Where the reply box is: in the row, in a dialog, in a layer of its own at the end of the page. */
  box: 'inline' | 'dialog' | 'portal';
  /** `two`: two boxes in one form. `reverts`: the page takes the text back after 300 ms. */
  boxes: 'one' | 'two' | 'readonly' | 'reverts';
  /** `nothing`: a click on 评价回复 or 追评回复 has no effect. */
  replyOpens: 'box' | 'nothing';
  /** Milliseconds between that click and the box. */
  boxDelay: number;
  /** `maxLength` of the box; null = the page sets none. */
  maxLength: number | null;
  /** `refetch`: the page asks for the list again after a sent reply. */
  afterReply: 'local' | 'refetch';
  /** The dialog of news that covers the page until it is taken note of. */
  announcement: boolean;
  /** The row shows `主评ID：…`. */
  showId: boolean;
  /** Answers carry ids that the page must rescue before `JSON.parse`. Set by the server. */
  unquotedIds: boolean;
}

export const FRIENDLY: PageSwitches = {
  ...COMMON_PAGE,
  layout: 'fusion',
  appDelay: 0,
  pageSize: 20,
  box: 'dialog',
  boxes: 'one',
  replyOpens: 'box',
  boxDelay: 0,
  maxLength: 500,
  afterReply: 'local',
  announcement: false,
  showId: true,
  unquotedIds: false,
};

/** How the answers look. */
export interface AnswerSwitches extends CommonAnswers {
  /** Rows at `data.data.dataSource` (today) or `data.dataSource` (2021). */
  envelope: 'double' | 'single';
  /** `numbers`: codes as numbers, times and days as text, flags as 0/1. */
  types: 'strings' | 'numbers';
  /** `unquoted`: review and order ids as bare digits, which do not fit a number. */
  ids: 'quoted' | 'unquoted';
  /** `append-only`: after an append review the main review takes no reply any more. */
  afterAppend: 'both' | 'append-only';
  /** The list has no rows. */
  empty: boolean;
  /** The list answers with this code and no rows: `FAIL_SYS_USER_VALIDATE`. */
  error: string | null;
}

export const FRIENDLY_ANSWERS: AnswerSwitches = {
  ...COMMON_ANSWERS,
  envelope: 'double',
  types: 'strings',
  ids: 'quoted',
  afterAppend: 'both',
  empty: false,
  error: null,
};
