import { Dexie, type EntityTable, type Table } from 'dexie';
import type { CaseRow } from '@/lib/cases/case';
import type { CaseEvent } from '@/lib/cases/event';

export const DB_NAME = 'haoshuo';

/**
 * `cases` is the fold of `events`; both are written in one transaction (see `journal.ts`), by the worker alone.
 * Indexes: lanes by deadline (queue, badge, retention), lanes by grade (counts), the worker's next duty, order number.
 */
class HaoshuoDb extends Dexie {
  declare cases: EntityTable<CaseRow, 'id'>;
  declare events: Table<CaseEvent, [string, number]>;

  constructor() {
    super(DB_NAME);
    this.version(1).stores({
      cases: 'id, joinKey, looseKey, wakeAt, tellAt, [lane+dueAt], [lane+grade]',
      events: '[caseId+n]',
    });
  }
}

export const db = new HaoshuoDb();
