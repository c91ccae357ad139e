import { COMMON_ANSWERS, COMMON_PAGE, type CommonAnswers, type CommonPage } from '../switches.ts';

/** What the pages of 小红书, 快手 and 京东 can all be told. */
export interface ListPage extends CommonPage {
  /** `redesigned`: none of the known labels or structure; the list answer stays. */
  layout: 'known' | 'redesigned';
  pageSize: number;
  /** `nothing`: a press on the reply button has no effect. `reverts`: the text is taken back after 300 ms. */
  box: 'one' | 'two' | 'readonly' | 'reverts' | 'nothing';
  /** Milliseconds between the press on the reply button and the box. */
  openDelay: number;
  /** `maxLength` of the reply box; null = the page sets none. */
  maxLength: number | null;
  /** `refetch`: the page asks for the list again after a sent reply. */
  afterReply: 'local' | 'refetch';
  /** Answers carry ids that the page must rescue before `JSON.parse`. Set by the server. */
  rescueIds: boolean;
}

export const LIST_PAGE: ListPage = {
  ...COMMON_PAGE,
  layout: 'known',
  pageSize: 10,
  box: 'one',
  openDelay: 0,
  maxLength: 200,
  afterReply: 'local',
  rescueIds: false,
};

/** How the rows of their answers look. */
export interface ListAnswers extends CommonAnswers {
  /** `strings`: numbers as text and flags as 0/1, as fields of platforms have drifted before. */
  types: 'numbers' | 'strings';
  /** `unquoted`: ids of digits without quotes; a number does not hold the long ones. */
  ids: 'quoted' | 'unquoted';
  /** A shop without a review. */
  empty: boolean;
}

export const LIST_ANSWERS: ListAnswers = { ...COMMON_ANSWERS, types: 'numbers', ids: 'quoted', empty: false };
