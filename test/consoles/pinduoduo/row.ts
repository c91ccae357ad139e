/** One picture of a review. Sizes in pixels. */
export interface RawPicture {
  url: string;
  width: number;
  height: number;
}

/** One row of `POST /saturn/reviews/list` with the raw field names. Times are Unix seconds. */
export interface RawReview {
  reviewId: string;
  orderSn: string;
  orderId: string;
  userId: number;
  mallId: number;
  goodsId: number;
  goodsName: string;
  goodsInfoUrl: string;
  thumbUrl: string;
  /** JSON text: `[{"spec_key","spec_value"}]`. */
  specs: string;
  orderSnapshotInfo: { orderSn: string; goodsName: string; spec: string };
  /** 0 in practice; the page then shows `floor(descScore)`. */
  score: number;
  descScore: number;
  logisticsScore: number;
  serviceScore: number;
  comment: string;
  appendReview: { comment: string; createTime: number } | null;
  createTime: number;
  pictures: RawPicture[];
  hasVideo: boolean;
  name: string;
  anonymousReview: boolean;
  reply: string;
  replyTime: number | null;
  /** 1 (and 20) replied, 0 or 2 not replied. */
  replyStatus: number;
  replyCount: number;
  replyList: { content: string; userType: number; createTime: number }[];
  /** Missing is not false. */
  canReview?: boolean;
  canInteract?: boolean;
  favorCount: number;
  keywords: string[];
  status: number;
  reportResult: { reviewId: string; status: number; desc: string; clientDesc: string };
}

/** The order behind a review. The list never carries it: only the order page shows the amount. */
export interface ReplicaOrder {
  orderSn: string;
  /** In 分. */
  paid: number;
  quantity: number;
  /** Unix seconds. */
  paidAt: number;
}

/** What the replica keeps for one review. */
export interface ReplicaReview {
  row: RawReview;
  order: ReplicaOrder;
}
