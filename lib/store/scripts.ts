import { addTallies, type JudgedCase, type ScriptTally, tallyScripts } from '@/lib/insights/scripts';
import type { EpochMs } from '@/lib/review/time';
import { db } from './db';
import { eachRow } from './tallies';

/** Every script's figures: of the cases that are here, and the kept counts of those that are not any more. */
export async function scriptTallies(now: EpochMs): Promise<ScriptTally[]> {
  const rows: JudgedCase[] = [];
  await eachRow(
    await db.cases.where('textFrom').above('').primaryKeys(),
    ({ uses, review, finding, clocks, status }) =>
      rows.push({ ...(uses && { uses }), review, finding, clocks, status }),
  );
  return addTallies(await db.scripts.toArray(), tallyScripts(rows, now));
}

/** Adds what these cases told to the kept counts. Must run inside the transaction that deletes them. */
export async function keepTallies(rows: readonly JudgedCase[], now: EpochMs): Promise<void> {
  const tallies = tallyScripts(rows, now);
  if (tallies.length === 0) return;
  const kept = await db.scripts.bulkGet(tallies.map(({ key }) => key));
  await db.scripts.bulkPut(
    addTallies(
      kept.filter((one) => one !== undefined),
      tallies,
    ),
  );
}
