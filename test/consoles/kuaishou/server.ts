import type { Replica } from '../kit/console.ts';
import type { Maker, ShopReview } from '../kit/data/review.ts';
import { ListReplica, type ListReplicaOptions, type Refusal } from '../kit/list/list-replica.ts';
import type { DocumentOptions } from '../kit/server/document.ts';
import { json, type ReplicaRequest, type ReplicaResponse } from '../kit/server/http.ts';
import { API, ORIGIN } from './addresses.ts';
import { itemsAnswer, listAnswer, ordersAnswer, repliesAnswer } from './answers.ts';
import { PICTURES } from './row.ts';
import { isReplyWindowOpen } from './rules.ts';
import { FRIENDLY_ANSWERS, FRIENDLY_PAGE, type KuaishouAnswers, type KuaishouPage } from './switches.ts';

export type KuaishouOptions = ListReplicaOptions<KuaishouPage, KuaishouAnswers>;

const MAKER: Maker = {
  id: (throws) => `7${throws.digits(10)}`,
  order: (throws) => `26${throws.digits(11)}`,
};

const SITE = {
  bundle: { id: 'kuaishou', folder: import.meta.dirname },
  origins: [ORIGIN],
  pictures: [PICTURES],
  assets: '/replica-static/',
};

/** 快手小店 with the published answer shape at an invented place. */
export class KuaishouReplica extends ListReplica<KuaishouPage, KuaishouAnswers> implements Replica {
  constructor(options: KuaishouOptions = {}) {
    super(SITE, { page: FRIENDLY_PAGE, answers: FRIENDLY_ANSWERS }, MAKER, options);
  }

  protected override takesReply(review: ShopReview): boolean {
    return super.takesReply(review) && isReplyWindowOpen(review.at, this.now());
  }

  protected api(url: URL, { postData }: ReplicaRequest): ReplicaResponse | null {
    const body = JSON.parse(postData || '{}') as Record<string, unknown>;
    const { reviews, answers, rawList } = this.state;
    if (url.pathname === API.list) {
      if (rawList !== null) return json(rawList);
      const size = Number(body.limit ?? 20);
      const page = Math.floor(Number(body.offset ?? 0) / size) + 1;
      const scores = Array.isArray(body.qualityScore) ? body.qualityScore : [];
      const found = this.select({ page, size, bad: scores.length > 0, open: body.replied === false });
      return json(listAnswer(found, answers));
    }
    if (url.pathname === API.replies) return json(repliesAnswer(reviews, answers));
    if (url.pathname === API.items) return json(itemsAnswer(reviews));
    if (url.pathname === API.orders) return json(ordersAnswer(reviews));
    if (url.pathname !== API.reply) return null;
    const why = this.take(body.replyToCommentId, body.content);
    return why ? this.refusal(why) : json('{"result":1,"data":true}');
  }

  protected document(): Omit<DocumentOptions, 'assets'> {
    return {
      title: '快手小店 演示',
      page: this.pageSwitches(),
      policy: this.state.answers.csp ? { pictures: [PICTURES] } : null,
    };
  }

  protected refusal({ code, message }: Refusal): ReplicaResponse {
    return json(JSON.stringify({ result: code, error_msg: message, data: null }));
  }
}
