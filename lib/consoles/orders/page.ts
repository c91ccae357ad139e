import { parseYuan } from '@/lib/review/money';
import { isOrderPage } from '../address';
import { idOf } from '../answer/values';
import type { OrderPrice } from '../contract';
import type { ConsoleFile, OrderMap, Reader } from '../file/schema';
import { pickAll } from '../file/template';
import { readAll } from '../rows/field';
import { findAll, matches } from '../rows/find';
import { Look } from '../rows/look';
import { rootsOf } from '../rows/roots';
import { shownText } from '../rows/words';

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
  const [order, ...otherOrders] = everyValue(unit, orders.order);
  const [paid, ...otherPaid] = everyValue(unit, orders.paid);
  if (order === undefined || paid === undefined || otherOrders.length + otherPaid.length > 0) return [];
  const [orderSn, amount] = [idOf(order), parseYuan(paid)];
  return orderSn === null || amount === null ? [] : [{ orderSn, paid: amount }];
}

/** What the first reader with any hit finds. The unit may be a whole page, which may say the label more than once. */
function everyValue(unit: HTMLElement, readers: readonly Reader[]): string[] {
  for (const reader of readers) {
    const found = new Set(valuesOf(unit, reader));
    if (found.size > 0) return [...found];
  }
  return [];
}

function valuesOf(unit: HTMLElement, reader: Reader): string[] {
  const { css, label, take = 'text' } = reader;
  if (label === undefined || take !== 'text') return readAll(new Look([unit]), [reader]);
  const elements = css === undefined ? [unit] : matches([unit], css);
  return elements.flatMap((element) => pickAll(label, shownText(element)));
}
