import type { Hooks } from '../adapter';
import { first } from '../answer/path';
import { QIANNIU } from './file';
import { canReplyOf, replyOf, reportOf } from './operator';

/** Severity of the platform's own words. */
const WORSE = ['good', 'neutral', 'bad'] as const;

/** What its answer says by a list of actions, and by two moods: the worse of review and append is the review's. */
export const QIANNIU_HOOKS: Hooks = {
  refine: (review, row) => {
    const code = first(row, QIANNIU.answers?.fields.appendLevel);
    const append = QIANNIU.answers?.levels[String(code)] ?? null;
    const levels = [review.rating.level, append].filter((level) => level !== null);
    const level = WORSE.findLast((one) => levels.includes(one)) ?? null;
    return {
      ...review,
      rating: { stars: null, level },
      reply: replyOf(row),
      canReply: canReplyOf(row),
      report: reportOf(row),
    };
  },
};
