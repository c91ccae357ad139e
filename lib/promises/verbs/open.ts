import type { Act } from '../acts';
import type { PromiseType } from '../contract';
import { END, US, YOU } from './words';

/**
 * Verbs that no list names. What makes a promise of them is the frame: something is done for the buyer ("给您…", "帮您…"),
 * or by a time that is named. Read only where no listed verb stands; what is promised is told by its topic.
 */
const benefit =
  /(?:给|帮|(?<![因认作以成])为|替)(?:您|你)(?!造成|带来|添|服务|提供|一个拥抱|赔罪|道|鞠|解惑|推荐|介绍|留下|的)[^,]{1,14}/g;

const action =
  /(?:[寄发补换退打转开修装送走弄办改回调赔焊取带拿](?!现|生|大促|登|充|录|到登|访)|处理|解决|安排|告诉|联系|上门|收到(?![后货了您你退时])|(?<![看听收感想遇提说拿找了])到(?:账|货|家|您|你|手)|快递(?=给|过|一)|约|拍给|传给|排上)[^,]{0,14}/g;

/** What we take upon ourselves: "邮费我们贴", "由我们来承担", "我们给换". */
const ours = new RegExp(
  `(?<![找问跟让等系])${US}(?:来|就|再|都|全|全额|照价|给|先|直接|统一)?(?:[退换补赔贴修掏付出报]|报销|承担|负担|买单)(?:${YOU}|给${YOU}|上|掉|${END})[^,]{0,8}`,
  'g',
);

/** An action beside a time is ours and to come when one of these stands there too. */
export const TO_COME =
  /[会将就必把]|[之以]?[前内]|一定|肯定|保证|安排|[给帮为替到](?:您|你)|我们?|这边|师傅|仓库|财务|客服|店[长主里铺]/;

const OPEN = { id: 'open', type: 'service', signs: /./ } as const;
export const BENEFIT: Act = { ...OPEN, needs: 'nothing', find: benefit };
export const OURS: Act = { ...OPEN, needs: 'nothing', find: ours };
export const ACTION: Act = { ...OPEN, needs: 'time', find: action };

/** What it is called after its topic is known: the rules R28 and R29 ask for it. */
export const OPEN_ACTS: Readonly<Record<PromiseType, Act['id']>> = {
  logistics: 'dispatch',
  exchange: 'exchange',
  repair: 'repair',
  gift: 'gift',
  price: 'compensation',
  reissue: 'reissue',
  service: 'errand',
  answer: 'answer',
  chat: 'chat',
};
