import { Dexie, type EntityTable, type Table } from 'dexie';
import type { CaseRow } from '@/lib/cases/case';
import type { CaseEvent } from '@/lib/cases/event';
import type { OrderRow } from './orders';

export const DB_NAME = 'haoshuo';

/**
 * `cases` is the fold of `events`; both are written in one transaction (see `journal.ts`), by the worker alone.
 * Indexes: lanes by deadline (queue, badge, retention), lanes by grade (counts), the worker's next duty, order number.
 * `orders` is what pages told of prices, also of orders without a case.
 */
class HaoshuoDb extends Dexie {
  declare cases: EntityTable<CaseRow, 'id'>;
  declare events: Table<CaseEvent, [string, number]>;
  declare orders: EntityTable<OrderRow, 'key'>;

  constructor() {
    super(DB_NAME);
    this.version(1).stores({
      cases: 'id, joinKey, looseKey, wakeAt, tellAt, [lane+dueAt], [lane+grade]',
      events: '[caseId+n]',
    });
    this.version(2).stores({ orders: 'key, seenAt' });
  }
}

export const db = new HaoshuoDb();
