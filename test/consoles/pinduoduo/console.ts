import type { Page } from '@playwright/test';
import type { Replica as AnyReplica, ConsoleDriver, KnownReview, ReplicaConsole } from '../kit/console.ts';
import type { ShopReview } from '../kit/data/review.ts';
import { marksIn } from '../kit/driver.ts';
import { rowOf } from './data/row-of.ts';
import { createReplica, REVIEW_PAGE } from './server.ts';

const MALL = 10_001;

/** What a person does and sees on this page. */
function at(page: Page): ConsoleDriver {
  const row = (text: string) => page.locator('tbody').filter({ hasText: text });
  const modal = page.getByTestId('beast-core-modal');
  return {
    ...marksIn(page, row),
    replyLink: (text) => row(text).getByText(/^\s*回复\s*\/\s*互动\s*$/),
    replyBox: () => modal.getByTestId('beast-core-textArea-htmlInput'),
    send: () => modal.getByRole('button', { name: '回复', exact: true }).click(),
    nextPage: () => page.getByTestId('beast-core-pagination-next').click(),
    waitForRows: () => page.getByText('用户评价分').first().waitFor(),
  };
}

function create({ reviews, ...options }: Parameters<ReplicaConsole['create']>[0] = {}): AnyReplica {
  const rows = reviews?.map((review) => rowOf(review, MALL));
  const replica = createReplica({ ...options, mallId: MALL, ...(rows ? { reviews: rows } : {}) });
  return {
    state: replica.state,
    install: (target) => replica.install(target),
    setPage: (switches) => replica.setPage(switches),
    setAnswers: (switches) => replica.setAnswers(switches),
    setAnswer: (body) => replica.setAnswer(body),
    setReply: (reviewId, text) => replica.setReply(reviewId, text),
    count: (requestPath) => replica.count(requestPath),
    addReview: (review: ShopReview) => replica.addReview(rowOf(review, MALL)),
    review: (reviewId): KnownReview => {
      const { row, order } = replica.review(reviewId);
      const reply = row.reply === '' ? null : { text: row.reply, at: (row.replyTime ?? 0) * 1000 };
      const { descScore: stars, comment: text, orderSn } = row;
      return { id: reviewId, order: orderSn, paid: order.paid, stars, text, reply };
    },
  };
}

export const pinduoduo: ReplicaConsole = { id: 'pinduoduo', reviewPage: REVIEW_PAGE, create, at };
