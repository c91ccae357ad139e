import { LIST_ANSWERS, LIST_PAGE, type ListAnswers, type ListPage } from '../kit/list/switches.ts';

/** How 快手's answers look. The sources disagree about the unit of time. */
export interface KuaishouAnswers extends ListAnswers {
  time: 'ms' | 's';
}

export type KuaishouPage = ListPage;

export const FRIENDLY_PAGE: KuaishouPage = { ...LIST_PAGE, maxLength: null };
/** Ids are numbers in the published answer. */
export const FRIENDLY_ANSWERS: KuaishouAnswers = { ...LIST_ANSWERS, ids: 'unquoted', time: 'ms' };
