import { COMMON_ANSWERS, COMMON_PAGE, type CommonAnswers, type CommonPage } from '../kit/switches.ts';

/** How the page behaves. Injected into the document as `window.__REPLICA__`; the default is the friendly page. */
export interface PageSwitches extends CommonPage {
  /** Which of the three addresses the menu links to: today's, the one of 2021, the hash router before that. */
  address: 'maftersale' | 'g' | 'hash';
  /** `ant`: prefix, class stems and hashes of 2021. `redesigned`: none of the known names, labels or structure. */
  layout: 'auxo' | 'ant' | 'redesigned';
  /** What Garfish puts the sub-app into: its plain container, an open shadow root, or a same-origin iframe. */
  host: 'plain' | 'shadow' | 'frame';
  /** Milliseconds between a route change and the first element of the sub-app. */
  appDelay: number;
  /** `data-row-key` of a row: the review id, or its place on the page, which says nothing. */
  rowKey: 'id' | 'index';
  stars: 'rate' | 'glyphs' | 'number';
  /** Texts longer than this are cut on the screen until the agent unfolds them; null = never. */
  omitAt: number | null;
  pageSize: number;
  box: 'modal' | 'inline' | 'two' | 'readonly' | 'reverts' | 'nothing';
  /** `maxLength` of the reply box; null = the page sets none, and its counter shows no limit. */
  maxLength: number | null;
  /** Milliseconds between the click on 回复 and the box. */
  boxDelay: number;
  /** `refetch`: the page asks for the list again after a sent reply. */
  afterReply: 'local' | 'refetch';
  /** Two Chinese characters on a button stand apart (`确 定`), as ant-design sets them by itself. */
  buttonSpace: boolean;
  /** Answers carry ids that the page must rescue before `JSON.parse`. Set by the server. */
  unquotedIds: boolean;
}

export const FRIENDLY: PageSwitches = {
  ...COMMON_PAGE,
  address: 'maftersale',
  layout: 'auxo',
  host: 'plain',
  appDelay: 120,
  rowKey: 'id',
  stars: 'rate',
  omitAt: 90,
  pageSize: 20,
  box: 'modal',
  maxLength: 200,
  boxDelay: 0,
  afterReply: 'local',
  buttonSpace: true,
  unquotedIds: false,
};

/** How the answers look. */
export interface AnswerSwitches extends CommonAnswers {
  /** `strings`: every number of a row as text. */
  types: 'numbers' | 'strings';
  /** `unquoted`: ids as bare digits, which do not fit a number. */
  ids: 'quoted' | 'unquoted';
  /** Type of `code` in every envelope. */
  code: 'number' | 'string';
  times: 's' | 'ms';
  /** `rows`: a follow-up review is a row of its own (`is_append`, `parent_id`) instead of a part of its review. */
  appends: 'inside' | 'rows';
  /** `empty`: no reviews at all. `refused`: the account lacks the right, with a code that is text. */
  list: 'full' | 'empty' | 'refused';
}

export const FRIENDLY_ANSWERS: AnswerSwitches = {
  ...COMMON_ANSWERS,
  types: 'numbers',
  ids: 'quoted',
  code: 'number',
  times: 's',
  appends: 'inside',
  list: 'full',
};
