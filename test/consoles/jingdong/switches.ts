import { LIST_ANSWERS, LIST_PAGE, type ListAnswers, type ListPage } from '../kit/list/switches.ts';

export interface JingdongPage extends ListPage {
  /** `element`: the review app renders in the shell's document. `frame`: in a frame of another host. */
  app: 'element' | 'frame';
  /** What `score` of the answers means. Set by the server. */
  score: JingdongAnswers['score'];
}

export interface JingdongAnswers extends ListAnswers {
  /** What `score` means: stars 1–5, or 3 good, 2 middle, 1 bad. The sources do not settle it. */
  score: 'stars' | 'level';
  /** `body`: the data is a JSON text in `body`, to be decoded twice. */
  envelope: 'data' | 'body';
  time: 'text' | 's' | 'ms';
}

export const FRIENDLY_PAGE: JingdongPage = { ...LIST_PAGE, app: 'element', score: 'stars' };
/** Order ids are numbers in the published answer. */
export const FRIENDLY_ANSWERS: JingdongAnswers = {
  ...LIST_ANSWERS,
  ids: 'unquoted',
  score: 'stars',
  envelope: 'data',
  time: 'text',
};
