/** The console's host and order route are known; nobody has written down where its reviews are. */
export const ORIGIN = 'https://s.kwaixiaodian.com';
export const ORDERS_PATH = '/zone/order/list';
/** Invented, and named so: no reader may lean on it. */
export const REVIEW_PATH = '/zone/replica/remarks';
export const API = {
  list: '/rest/replica/remark/list',
  replies: '/rest/replica/remark/sub/list',
  items: '/rest/replica/item/list',
  reply: '/rest/replica/remark/add',
  orders: '/rest/replica/order/list',
} as const;
