import { goodsIdOf } from '../../kit/data/products.ts';
import type { ShopReview } from '../../kit/data/review.ts';
import { moment, yuan } from '../../kit/page/format.ts';
import { mainOrderOf } from './ids.ts';
import type { State } from './options.ts';

function isOrder(review: ShopReview, id: string): boolean {
  return review.order === id || mainOrderOf(review.order) === id;
}

/** `GET //trade.taobao.com/detail/orderDetailQianNiu.htm`: what the order page shows. */
export function detailAnswer(bizOrderId: string, state: State): string {
  const review = state.reviews.find((one) => isOrder(one, bizOrderId));
  if (!review) return JSON.stringify({ needJumpOld: true });
  const { product, paid, paidAt } = review;
  const off = Math.round(paid / 10);
  const line = (label: string, fen: number) => ({ label, value: yuan(fen).replace('¥', '￥') });
  return JSON.stringify({
    needJumpOld: false,
    bizOrderId: mainOrderOf(review.order),
    status: '交易成功',
    payTime: moment(paidAt),
    subOrders: [
      { idStr: review.order, itemId: goodsIdOf(product), title: product.name, sku: review.sku, quantity: 1 },
    ],
    soldDetailPriceModule: [
      line('商品总价', paid + off),
      line('店铺优惠', -off),
      line('运费', 0),
      line('实付款', paid),
    ],
  });
}

/** `POST //trade.taobao.com/trade/itemlist/asyncSold.htm`: the newest twenty orders. */
export function soldAnswer(state: State): string {
  const mainOrders = state.reviews.slice(0, 20).map((review) => ({
    id: mainOrderOf(review.order),
    orderInfo: { id: mainOrderOf(review.order), createTime: moment(review.paidAt) },
    payInfo: { actualFee: (review.paid / 100).toFixed(2) },
    statusInfo: { text: '交易成功' },
    subOrders: [
      {
        idStr: review.order,
        quantity: '1',
        itemInfo: {
          id: String(goodsIdOf(review.product)),
          title: review.product.name,
          skuText: [{ name: review.product.spec, value: review.sku }],
        },
        priceInfo: { realTotal: (Math.round(review.paid * 1.1) / 100).toFixed(2) },
      },
    ],
  }));
  return JSON.stringify({ mainOrders, page: { totalNumber: state.reviews.length, totalPage: 1 } });
}
