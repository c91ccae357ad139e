import { COMMON_ANSWERS, COMMON_PAGE, type CommonAnswers, type CommonPage } from '../kit/switches.ts';

/** How the page behaves. Injected into the document as `window.__REPLICA__`; the default is the friendly page. */
export interface PageSwitches extends CommonPage {
  /** Suffix of every Beast class; the hash of the page's own classes follows it. */
  beast: string;
  /** `noids`: class stems without any `data-testid`. `redesigned`: none of the known names, labels or structure. */
  layout: 'beast' | 'noids' | 'redesigned';
  listPath: string;
  /** `numbers`: filters go out as numbers instead of strings. */
  requestTypes: 'strings' | 'numbers';
  ratingLabel: string;
  /** May hold spaces and line breaks around the slash. */
  replyLabel: string;
  stars: 'icons' | 'glyphs' | 'number';
  /** `maxLength` of the reply box; null = the page sets none. */
  maxLength: number | null;
  /** `reverts`: the page takes the text back after 300 ms. `two`: two boxes in one dialog. */
  box: 'one' | 'two' | 'readonly' | 'reverts';
  /** `nothing`: a click on 回复 has no effect. */
  replyOpens: 'dialog' | 'nothing';
  /** Milliseconds between the click on 回复 and the dialog. */
  dialogDelay: number;
  /** What a click on 回复 does where the platform allows no reply. */
  closedReview: 'disabled-box' | 'toast';
  /** `refetch`: the page asks for the list again after a sent reply. */
  afterReply: 'local' | 'refetch';
  /** Where the page keeps the text box of its own feedback form. */
  feedback: 'closed' | 'open' | 'in-dialog' | 'none';
  announcement: boolean;
  /** The page size returns to 10 after a page turn. */
  sizeFallsBack: boolean;
  /** Answers carry ids that the page must rescue before `JSON.parse`. Set by the server. */
  unquotedIds: boolean;
}

export const FRIENDLY: PageSwitches = {
  ...COMMON_PAGE,
  beast: '5-188-0',
  layout: 'beast',
  listPath: '/saturn/reviews/list',
  requestTypes: 'strings',
  ratingLabel: '用户评价分',
  replyLabel: '回复/互动',
  stars: 'icons',
  maxLength: 200,
  box: 'one',
  replyOpens: 'dialog',
  dialogDelay: 0,
  closedReview: 'disabled-box',
  afterReply: 'local',
  feedback: 'closed',
  announcement: false,
  sizeFallsBack: false,
  unquotedIds: false,
};

/** How the answers look and which headers the document has. */
export interface AnswerSwitches extends CommonAnswers {
  envelope: 'wrapped' | 'flat';
  errorKey: 'errorCode' | 'error_code';
  /** `numbers`: numbers as text and flags as 0/1. `unquoted-ids`: reviewId and orderId as bare digits. */
  types: 'strings' | 'numbers' | 'unquoted-ids';
  /** `flat`: the flattened row of the connector documents. */
  naming: 'raw' | 'flat';
}

export const FRIENDLY_ANSWERS: AnswerSwitches = {
  ...COMMON_ANSWERS,
  envelope: 'wrapped',
  errorKey: 'errorCode',
  types: 'strings',
  naming: 'raw',
};
