import { LIST_ANSWERS, LIST_PAGE, type ListAnswers, type ListPage } from '../kit/list/switches.ts';

export interface XiaohongshuPage extends ListPage {
  /** Which of the two known calls fills the page. */
  list: 'review_manager' | 'score_review';
}

export interface XiaohongshuAnswers extends ListAnswers {
  /** `known`: seconds in `review_manager`, ms in `score_review`, as each was seen. */
  time: 'known' | 's' | 'ms';
  images: 'links' | 'strings';
  /** The reply button of a review that takes no reply. */
  closedButton: 'missing' | 'disabled';
}

export const FRIENDLY_PAGE: XiaohongshuPage = { ...LIST_PAGE, list: 'review_manager' };
export const FRIENDLY_ANSWERS: XiaohongshuAnswers = {
  ...LIST_ANSWERS,
  time: 'known',
  images: 'links',
  closedButton: 'missing',
};
