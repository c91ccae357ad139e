import { Dexie } from 'dexie';
import { type ClockRules, rescheduled } from '@/lib/cases/recompute';
import { knownYears } from '@/lib/deadlines/legal';
import { fingerprint } from '@/lib/review/text';
import type { EpochMs } from '@/lib/review/time';
import { db } from './db';
import { JOURNAL, Journal } from './journal';
import type { Unfinished } from './unfinished';

/** Cases recomputed in one transaction: a click of the agent waits for no more, and screens are told which ones (see `journal.ts`). */
const PORTION = 200;
/** To be raised when a new version computes other clocks from the same rules (2: steps before the end). */
const ARITHMETIC = 2;
/** Held by whoever writes clocks by rules that were read before: shared by those, exclusive for who waits until they are done. */
const WRITERS = 'haoshuo:rules';

/** Held by whoever goes over all open cases. */
const CLOCKS = 'haoshuo:clocks';

/** The rules of a desk, and the consoles whose limits are among them. */
export interface DeskRules extends ClockRules {
  consoles: readonly string[];
}

/** By which rules the clocks of all open cases were computed, or are being: a fingerprint of each part. */
export interface RulesRow {
  of: 'clocks';
  policy: string;
  calendar: string;
  limits: string;
}

type Why = NonNullable<Unfinished['why']>;

/** Where a pass over the open cases is. */
interface Pass {
  why: Why;
  /** Ids of the open cases that are still to be looked at, in order. What is opened meanwhile follows the new rules already. */
  ids: string[];
}

/**
 * Lets the clocks of all open cases follow the rules of now. `read`: the rules as they are when it is called; asked before
 * each portion, so that a change made meanwhile starts again from the beginning. May be called at any time and killed at
 * any moment; where nothing has changed it costs two look-ups. Two at once take turns. Returns how many cases changed.
 * Throws what the browser's storage throws.
 */
export function reschedule(read: () => Promise<DeskRules>, clock: () => EpochMs = Date.now): Promise<number> {
  return navigator.locks.request(CLOCKS, async () => {
    let rules = await read();
    let pass: Pass | null = null;
    for (let changed = 0; ; ) {
      if (await begin(printOf(rules))) {
        await navigator.locks.request(WRITERS, async () => {});
        pass = null;
      }
      pass ??= await resume();
      if (pass === null) return changed;
      changed += await portion(pass, rules, clock());
      if (pass.ids.length === 0) pass = null;
      const next = await read();
      // The same object where it is the same: a calendar is laid out once.
      if (!same(printOf(next), printOf(rules))) rules = next;
    }
  });
}

/** Runs what puts back cases and then the rules they follow: in between, the cases must not follow those of before. */
export function withRules<T>(restore: () => Promise<T>): Promise<T> {
  return navigator.locks.request(CLOCKS, restore);
}

/** Runs what writes clocks by rules that it reads itself: until it is over, nobody believes that all clocks follow later ones. */
export function byRules<T>(write: () => Promise<T>): Promise<T> {
  return navigator.locks.request(WRITERS, { mode: 'shared' }, write);
}

function printOf({ policy, calendar, platformOf, consoles }: DeskRules): RulesRow {
  const limits = [...consoles].sort().map((console) => {
    const { replyDays, complaintDays } = platformOf(console);
    return [console, replyDays, complaintDays];
  });
  const print = (value: unknown): string => fingerprint(JSON.stringify(value));
  return {
    of: 'clocks',
    policy: print(policy),
    // With the years that come with the product: a new version may know one more.
    calendar: print([calendar, knownYears(calendar.years)]),
    limits: print([ARITHMETIC, limits]),
  };
}

function same(one: RulesRow, other: RulesRow): boolean {
  return one.policy === other.policy && one.calendar === other.calendar && one.limits === other.limits;
}

/** Writes down that all clocks are to follow other rules now. Whether they are others. */
async function begin(rules: RulesRow): Promise<boolean> {
  const known = await db.rules.get('clocks');
  if (known !== undefined && same(known, rules)) return false;
  await db.transaction('rw', db.rules, db.unfinished, async () => {
    await db.rules.put(rules);
    await db.unfinished.put({ job: 'clocks', after: '', why: whyOf(known, rules) });
  });
  return true;
}

function whyOf(known: RulesRow | undefined, rules: RulesRow): Why {
  if (known === undefined) return 'update';
  if (known.policy !== rules.policy) return 'policy';
  return known.calendar === rules.calendar ? 'update' : 'calendar';
}

async function resume(): Promise<Pass | null> {
  const place = await db.unfinished.get('clocks');
  if (place === undefined) return null;
  const open = await db.cases
    .where('[lane+dueAt]')
    .between(['active', Dexie.minKey], ['active', Dexie.maxKey])
    .primaryKeys();
  return { why: place.why ?? 'update', ids: open.filter((id) => id > place.after).sort() };
}

/** The next cases, together with how far that got. Returns how many changed. */
async function portion(pass: Pass, rules: DeskRules, now: EpochMs): Promise<number> {
  const ids = pass.ids.slice(0, PORTION);
  const rest = pass.ids.slice(PORTION);
  const after = ids.at(-1);
  const changed = await db.transaction('rw', [...JOURNAL, db.unfinished], async () => {
    const journal = new Journal();
    let count = 0;
    for (const row of ids.length === 0 ? [] : await db.cases.bulkGet(ids)) {
      const event = row === undefined ? null : rescheduled(row, pass.why, rules);
      if (row === undefined || event === null) continue;
      journal.append(row.id, row, [event], now, { kind: 'system' });
      count++;
    }
    // Not for nothing: after waiting for an async function that asks the store nothing, Dexie (4.4) loses the transaction.
    if (count > 0) await journal.write();
    if (after === undefined || rest.length === 0) await db.unfinished.delete('clocks');
    else await db.unfinished.put({ job: 'clocks', after, why: pass.why });
    return count;
  });
  pass.ids = rest;
  return changed;
}
