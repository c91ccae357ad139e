import { goodsIdOf } from '../../kit/data/products.ts';
import type { ShopReview } from '../../kit/data/review.ts';
import type { AnswerSwitches } from '../switches.ts';
import { appendIdOf } from './ids.ts';

const DAY = 86_400_000;
const WINDOW = 30;
const MAIN = 0;
const APPEND = 3;

function daysLeft(since: number, now: number): number {
  return WINDOW - Math.floor((now - since) / DAY);
}

/** Whether the platform takes a reply to the main or the append review now. */
export function takesReply(
  review: ShopReview,
  append: boolean,
  now: number,
  { afterAppend }: Pick<AnswerSwitches, 'afterAppend'>,
): boolean {
  const said = append ? review.append : review;
  const done = append ? review.appendReply : review.reply;
  if (!said || done || review.open === false) return false;
  if (!append && review.append && afterAppend === 'append-only') return false;
  return daysLeft(said.at, now) > 0;
}

function replyEntry(review: ShopReview, append: boolean, now: number): Record<string, unknown> {
  const since = append ? (review.append?.at ?? now) : review.at;
  return {
    uiType: 'reply',
    operateType: 'reply',
    content: append ? '追评回复' : '评价回复',
    method: 'POST',
    asyncUrl: '//rate.taobao.com/rateReply.htm',
    params: { feedbackID: review.id, explainItemId: goodsIdOf(review.product) },
    rateType: append ? APPEND : MAIN,
    // Not stable on the platform: a number here, text elsewhere.
    feedId: Number(review.id),
    complaintSource: '5',
    valueRequired: true,
    beforeTips: `还有${daysLeft(since, now)}天可回复`,
    canAddRecommendItem: false,
    addRecommendItemRemainCount: 0,
  };
}

function textEntry(content: string, append: boolean, feedId: string): Record<string, unknown> {
  const rateType = append ? APPEND : MAIN;
  return { uiType: 'text', content, method: '', asyncUrl: '', params: {}, rateType, feedId };
}

function complaintEntry(content: string, append: boolean, feedId: string): Record<string, unknown> {
  const rateType = append ? APPEND : MAIN;
  const uiType = 'complaintCro';
  return { uiType, content, method: 'GET', asyncUrl: '', params: {}, rateType, feedId, complaintSource: '5' };
}

const COMPLAINT = { pending: '平台审核中', upheld: '投诉成立', rejected: '投诉不成立' } as const;

/** What the agent can do with a review: replies first, then complaints. */
export function operatorsOf(
  review: ShopReview,
  now: number,
  answers: Pick<AnswerSwitches, 'afterAppend'>,
): Record<string, unknown>[] {
  const replies = [false, true]
    .filter((append) => !append || review.append)
    .flatMap((append) => {
      if (append ? review.appendReply : review.reply)
        return [textEntry(append ? '追评回复记录' : '评价回复记录', append, review.id)];
      if (takesReply(review, append, now, answers)) return [replyEntry(review, append, now)];
      if (!append && review.append && answers.afterAppend === 'append-only') return [];
      return [textEntry(review.open === false ? '无法回复' : '已超过回复期限', append, review.id)];
    });
  if (review.complaint !== 'none')
    return [...replies, textEntry(COMPLAINT[review.complaint], false, review.id)];
  const complaints = [complaintEntry('投诉评价', false, review.id)];
  if (review.append) complaints.push(complaintEntry('投诉追评', true, appendIdOf(review.id)));
  return [...replies, ...complaints];
}
