/** One row of `GET /product/tcomment/commentList` with the raw field names. Times are Unix seconds. */
export interface RawReview {
  id: string;
  /** 1–5. */
  rank: number;
  rank_product: number;
  rank_shop: number;
  rank_logistic: number;
  content: string;
  orig_content: string;
  comment_time: number;
  user_name: string;
  /** Of the one article in the order, as the page shows it. */
  order_id: string;
  /** Of the whole order; the same where it holds one article. */
  shop_order_id: string;
  product_id: string;
  product: { name: string; img: string };
  sku: string;
  sku_id: string;
  photos: string[];
  videos: string[];
  appends: { content: string; comment_time: number }[];
  is_append: 0 | 1;
  parent_id: string;
  shop_reply: string;
  is_shop_reply: 0 | 1;
  /** 0 where there is no reply. */
  reply_time: number;
  tags: { rank_info: { name: string }; negative_tags: string[]; bad_info: null };
  status: number;
  status_info: null;
  likes: number;
  is_abnormal_order: number;
  store_id: string;
  store_name: string;
  /** `reply` is missing where the platform takes no reply any more. */
  action_map: { contactBuyer: { action_url: string }; reply?: { action_url: string } };
}

/** One order of the order pages. Amounts in 分, times in Unix seconds. */
export interface RawOrder {
  order_id: string;
  shop_order_id: string;
  product_id: string;
  product_name: string;
  product_pic: string;
  sku: string;
  item_num: number;
  origin_amount: number;
  order_amount: number;
  pay_amount: number;
  pay_time: number;
  order_status_desc: string;
  /** 0 not reviewed, 1 reviewed, 2 appended. */
  is_comment: number;
}
