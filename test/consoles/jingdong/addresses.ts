/** The shell is known; the host of the review app only follows the known pattern `<name>-jdm.jd.com`. */
export const SHELL = 'https://shop.jd.com';
export const APP = 'https://comment-jdm.jd.com';
/** The console's gateway, known. */
export const GATEWAY = 'https://sff.jd.com';

/** Invented, and named so: no reader may lean on them. */
export const REVIEW_PATH = '/jdm/replica/remarks';
export const APP_PATH = '/replica/remarks';
/** Known. */
export const ORDERS_PATH = '/jdm/trade/orders/order-list';
export const ORDER_PATH = '/jdm/trade/orders/order-details';

/** Names of services at the gateway; only that they begin with `dsm.` is known. */
export const API = {
  list: 'dsm.replica.remark.list',
  reply: 'dsm.replica.remark.reply',
  orders: 'dsm.replica.order.list',
  order: 'dsm.replica.order.detail',
} as const;
