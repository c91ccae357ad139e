import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it, vi } from 'vitest';
import { DB_NAME, db } from '@/lib/store/db';

it('a desk of the version before keeps its cases, and finds them by whose they are', async () => {
  const before = new Dexie(DB_NAME);
  before.version(5).stores({ cases: 'id, [lane+dueAt]', events: '[caseId+n]' });
  await before.open();
  await before.table('cases').bulkPut([
    { id: 'a', lane: 'active', assignee: '小林' },
    { id: 'b', lane: 'active', assignee: null },
  ]);
  before.close();
  // Dexie mends an index that was added to a version that is out already, and complains.
  const complaint = vi.spyOn(console, 'warn');
  await db.open();
  expect(await db.cases.where('[lane+assignee]').equals(['active', '小林']).primaryKeys()).toEqual(['a']);
  expect(await db.cases.count()).toBe(2);
  expect(complaint).not.toHaveBeenCalled();
});
