import { epochMs } from '../../kit/list/epoch.ts';
import { fields, list, number, text } from '../../kit/page/json.ts';

/** What the page shows of one row, whatever types it came in. Times in epoch ms. */
export interface ViewReview {
  /** As it came: where digits were lost it is a number, and goes out as one. */
  id: string | number;
  rank: number;
  parts: { product: number; shop: number; logistic: number };
  grade: string;
  tags: string[];
  content: string;
  time: number;
  user: string;
  orderId: string;
  productId: string;
  productName: string;
  picture: string;
  sku: string;
  photos: string[];
  appends: { content: string; time: number }[];
  isAppend: boolean;
  /** Empty = none. */
  reply: string;
  likes: number;
  /** Address of the chat with this buyer; empty = none. */
  chat: string;
  open: boolean;
}

/** Amounts in 分, times in epoch ms. */
export interface ViewOrder {
  orderId: string;
  wholeOrderId: string;
  productId: string;
  productName: string;
  picture: string;
  sku: string;
  quantity: number;
  listed: number;
  paid: number;
  paidAt: number;
  status: string;
}

export function viewReview(value: unknown): ViewReview {
  const row = fields(value);
  const actions = fields(row.action_map);
  const tags = fields(row.tags);
  return {
    id: typeof row.id === 'number' ? row.id : text(row.id),
    rank: number(row.rank),
    parts: {
      product: number(row.rank_product),
      shop: number(row.rank_shop),
      logistic: number(row.rank_logistic),
    },
    grade: text(fields(tags.rank_info).name),
    tags: list(tags.negative_tags).map(text),
    content: text(row.content),
    time: epochMs(row.comment_time),
    user: text(row.user_name),
    orderId: text(row.order_id),
    productId: text(row.product_id),
    productName: text(fields(row.product).name),
    picture: text(fields(row.product).img),
    sku: text(row.sku),
    photos: list(row.photos).map(text),
    appends: list(row.appends).map((append) => ({
      content: text(fields(append).content),
      time: epochMs(fields(append).comment_time),
    })),
    isAppend: number(row.is_append) === 1,
    reply: text(row.shop_reply),
    likes: number(row.likes),
    chat: text(fields(actions.contactBuyer).action_url),
    open: 'reply' in actions,
  };
}

export function viewOrder(value: unknown): ViewOrder {
  const order = fields(value);
  return {
    orderId: text(order.order_id),
    wholeOrderId: text(order.shop_order_id),
    productId: text(order.product_id),
    productName: text(order.product_name),
    picture: text(order.product_pic),
    sku: text(order.sku),
    quantity: number(order.item_num),
    listed: number(order.origin_amount),
    paid: number(order.pay_amount),
    paidAt: epochMs(order.pay_time),
    status: text(order.order_status_desc),
  };
}
