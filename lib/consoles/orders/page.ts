import { parseYuan } from '@/lib/review/money';
import { isOrderPage } from '../address';
import { idOf } from '../answer/values';
import type { OrderPrice } from '../contract';
import type { ConsoleFile, OrderMap } from '../file/schema';
import { readAll } from '../rows/field';
import { findAll } from '../rows/find';
import { Look } from '../rows/look';
import { rootsOf } from '../rows/roots';

/**
 * See {@link import('../contract').ConsoleAdapter.readOrderPage}. An order with two amounts, or an amount with two order
 * numbers, tells nothing.
 */
export function readOrderPage(file: ConsoleFile, root: Document, url: URL): OrderPrice[] {
  const { orders } = file;
  if (orders === null || !isOrderPage(file, url) || root.body === null) return [];
  const units = findAll(rootsOf(root, file.shadow), orders.row)?.elements ?? [];
  const listed = units.flatMap((unit) => orderIn(orders, unit));
  // A page of one order may draw its goods as rows of the same kind.
  return listed.length > 0 ? listed : orderIn(orders, root.body);
}

function orderIn(orders: OrderMap, unit: HTMLElement): OrderPrice[] {
  const look = new Look([unit]);
  const [order, ...otherOrders] = readAll(look, orders.order);
  const [paid, ...otherPaid] = readAll(look, orders.paid);
  if (order === undefined || paid === undefined || otherOrders.length + otherPaid.length > 0) return [];
  const [orderSn, amount] = [idOf(order), parseYuan(paid)];
  return orderSn === null || amount === null ? [] : [{ orderSn, paid: amount }];
}
