import { parseYuan } from '@/lib/review/money';
import { isAt } from '../address';
import { idOf } from '../answer/values';
import type { OrderPrice } from '../contract';
import type { ConsoleFile } from '../file/schema';
import { readAll } from '../rows/field';
import { findAll } from '../rows/find';
import { rootsOf } from '../rows/roots';

/**
 * See {@link import('../contract').ConsoleAdapter.readOrderPage}. An order with two amounts, or an amount with two order
 * numbers, tells nothing.
 */
export function readOrderPage(file: ConsoleFile, root: Document, url: URL): OrderPrice[] {
  const { orders } = file;
  if (orders === null || !orders.pages.some((page) => isAt(page, url)) || root.body === null) return [];
  const units = findAll(rootsOf(root, file.shadow), orders.row)?.elements ?? [root.body];
  return units.flatMap((unit): OrderPrice[] => {
    const [order, ...otherOrders] = readAll([unit], orders.order);
    const [paid, ...otherPaid] = readAll([unit], orders.paid);
    if (order === undefined || paid === undefined || otherOrders.length + otherPaid.length > 0) return [];
    const [orderSn, amount] = [idOf(order.value), parseYuan(paid.value)];
    return orderSn === null || amount === null ? [] : [{ orderSn, paid: amount }];
  });
}
