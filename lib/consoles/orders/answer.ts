import { parseAnswer } from '../answer/json';
import { at, first } from '../answer/path';
import { moneyOf } from '../answer/review';
import { ruleOf, succeeded } from '../answer/rule';
import { idOf } from '../answer/values';
import type { OrderPrice, TappedAnswer } from '../contract';
import type { ConsoleFile } from '../file/schema';

/** See {@link import('../contract').ConsoleAdapter.readOrders}. */
export function readOrderAnswer(file: ConsoleFile, tapped: TappedAnswer): OrderPrice[] {
  const map = file.orders?.answer ?? null;
  if (map === null || ruleOf(file, 'order', tapped) === null) return [];
  const answer = parseAnswer(tapped.answer, tapped.lossy);
  if (!succeeded(file, answer, false)) return [];
  const found = map.rows.map((path) => at(answer, path)).find((one) => one !== undefined && one !== null);
  const rows = map.rows.length === 0 ? [answer] : Array.isArray(found) ? found : [found];
  return rows.flatMap((row: unknown): OrderPrice[] => {
    const orderSn = idOf(first(row, map.order));
    const paid = moneyOf(first(row, map.paid), map.money);
    return orderSn === null || paid === null ? [] : [{ orderSn, paid }];
  });
}
