/** What a page shows of one review, whichever console's names it came in. `null`: this console does not say it. */
export interface ViewReview {
  /** As it came: where digits were lost it is a number, and goes out as one. */
  id: string | number;
  order: string;
  product: string;
  productName: string;
  sku: string;
  picture: string;
  stars: number | null;
  level: '好评' | '中评' | '差评' | null;
  /** Empty where the buyer wrote nothing. */
  text: string;
  /** Addresses. */
  images: readonly string[];
  /** Epoch ms. */
  time: number;
  buyer: string | null;
  append: { text: string; time: number | null } | null;
  replied: boolean;
  replies: readonly string[];
  canReply: boolean;
  /** The reply button is there and cannot be pressed. */
  replyOff: boolean;
  /** In 分, where the list carries it. */
  price: number | null;
  service: number | null;
  logistics: number | null;
}

/** One order as the order pages show it. */
export interface ViewOrder {
  order: string;
  productName: string;
  sku: string;
  picture: string;
  quantity: number;
  /** In 分. */
  paid: number;
  /** Epoch ms. */
  paidAt: number;
}
