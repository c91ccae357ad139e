import type { CaseRow } from '@/lib/cases/case';
import { GRADES, type Grade } from '@/lib/grading/contract';
import type { Corrected, Tally } from '@/lib/insights/corrections';
import { shopKeyOf } from '@/lib/review/identity';
import { db } from './db';

/** Rows read at a time. */
const CHUNK = 500;
const LANES = ['active', 'done'] as const;

/**
 * How many cases of which grade each shop has, without the backlog. Walks keys, not cases: an id names its shop. Only those
 * that were first read without it are looked up, {@link CHUNK} at a time.
 */
export async function talliesByShop(): Promise<Tally[]> {
  const counts = new Map<string, Map<Grade, number>>();
  const add = (shop: string, grade: Grade): void => {
    const ofShop = counts.get(shop) ?? new Map<Grade, number>();
    counts.set(shop, ofShop.set(grade, (ofShop.get(grade) ?? 0) + 1));
  };
  const nameless: string[] = [];
  for (const lane of LANES)
    for (const grade of GRADES)
      for (const id of await db.cases.where('[lane+grade]').equals([lane, grade]).primaryKeys()) {
        const shop = shopIn(id);
        if (shop === null) nameless.push(id);
        else add(shop, grade);
      }
  await eachRow(nameless, (row) => row.lane !== 'backlog' && add(shopKeyOf(row.review), row.grade));
  return [...counts].flatMap(([shop, ofShop]) =>
    [...ofShop].map(([grade, count]) => ({ shop, grade, count })),
  );
}

/** Every case whose grade an agent set. Those set before the machine's grade was kept apart are not known here. */
export async function correctedCases(): Promise<Corrected[]> {
  const found: Corrected[] = [];
  await eachRow(await db.cases.where('machineGrade').above('').primaryKeys(), (row) => {
    if (row.machineGrade === undefined) return;
    // As the tallies count it.
    const shop = shopIn(row.id) ?? shopKeyOf(row.review);
    found.push({ shop, from: row.machineGrade, to: row.grade, tallied: row.lane !== 'backlog' });
  });
  return found;
}

/** The shop that an id names; null where it was not known when the case was opened. */
function shopIn(id: string): string | null {
  const shop = id.slice(0, id.indexOf(':', id.indexOf(':') + 1));
  return shop.endsWith(':-') ? null : shop;
}

/** Looks at each of these cases, {@link CHUNK} at a time. */
export async function eachRow(ids: readonly string[], look: (row: CaseRow) => unknown): Promise<void> {
  for (let at = 0; at < ids.length; at += CHUNK)
    for (const row of await db.cases.bulkGet(ids.slice(at, at + CHUNK))) if (row !== undefined) look(row);
}
