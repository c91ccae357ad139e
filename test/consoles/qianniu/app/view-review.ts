import { fields, list, number, text } from '../../kit/page/json.ts';

/** A reply the platform takes now. */
export interface ViewReply {
  /** 评价回复 or 追评回复. */
  label: string;
  /** 还有N天可回复. */
  tips: string;
  url: string;
  params: Record<string, string>;
}

/** What the page shows of one row. */
export interface ViewReview {
  feedId: string;
  sentiment: string;
  content: string;
  /** Epoch ms. */
  date: number;
  tags: string[];
  pictures: string[];
  append: { content: string; days: number; sentiment: string } | null;
  orderId: string;
  bizOrderId: string;
  itemId: string;
  title: string;
  link: string;
  buyer: string;
  reply: ViewReply | null;
  appendReply: ViewReply | null;
  /** Labels that are no action: 评价回复记录, 已超过回复期限, 投诉成立. */
  notes: string[];
  complaints: string[];
}

const SENTIMENTS: Record<string, string> = { '11': '正面评价', '12': '中性评价', '13': '负面评价' };
const APPEND = 3;

function sentiment(code: unknown): string {
  return SENTIMENTS[text(code)] ?? '情感识别中';
}

function replyOf(operators: Record<string, unknown>[], append: boolean): ViewReply | null {
  const found = operators.find(
    ({ uiType, rateType }) => uiType === 'reply' && (number(rateType) === APPEND) === append,
  );
  if (!found) return null;
  const params = fields(found.params);
  return {
    label: text(found.content),
    tips: text(found.beforeTips),
    url: text(found.asyncUrl),
    params: {
      feedbackID: text(params.feedbackID),
      explainItemId: text(params.explainItemId),
      rateType: text(found.rateType),
    },
  };
}

/** Reads a row loosely: codes and times as numbers or text. */
export function viewReview(value: unknown): ViewReview {
  const row = fields(value);
  const rate = fields(row.rateContent);
  const main = fields(rate.mainRate);
  const append = rate.appendRate ? fields(rate.appendRate) : null;
  const [order, item, emotion] = [fields(row.orderInfo), fields(row.itemInfo), fields(row.emotionType)];
  const operators = list(fields(row.operator).dataSource).map(fields);
  const labels = (uiType: string) =>
    operators.filter((one) => one.uiType === uiType).map((one) => text(one.content));
  return {
    feedId: text(main.feedId),
    sentiment: sentiment(emotion.status),
    content: text(main.content),
    date: number(main.date),
    tags: list(main.expression).map((tag) => text(fields(tag).content)),
    pictures: list(main.mediaList).map((media) => text(fields(media).thumbnail)),
    append: append && {
      content: text(append.content),
      days: number(append.days),
      sentiment: sentiment(emotion.appendRateStatus),
    },
    orderId: text(order.orderId),
    bizOrderId: text(order.mainOrderId),
    itemId: text(item.itemId),
    title: text(item.title),
    link: text(item.link),
    buyer: text(fields(row.userInfo).userName),
    reply: replyOf(operators, false),
    appendReply: replyOf(operators, true),
    notes: labels('text'),
    complaints: labels('complaintCro'),
  };
}
