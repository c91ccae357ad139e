import { Dexie } from 'dexie';
import type { Draft, Memory } from '@/lib/reply/contract';
import type { Tone } from '@/lib/reply/tones';
import { DAY, type EpochMs } from '@/lib/review/time';
import { db } from './db';

/** A text is not offered again in one shop for so long. */
export const OFFERED_FOR = 30 * DAY;
/** The last 50 replies with the other drafts that stood beside them. */
const RECENT = 150;

/** A draft that an agent was shown, or that was filled without one looking: never its text. */
export interface OfferedRow {
  /** See `shopKeyOf`. */
  shop: string;
  /** See `Draft.print`. */
  print: string;
  caseId: string;
  /** What the drafts were made from, but for their tone. */
  basis: string;
  tone: Tone;
  turn: number;
  at: EpochMs;
  /** When it was last asked for on purpose. */
  askedAt: EpochMs;
  phrases: readonly string[];
}

/** For whom drafts are made. `tone`, `turn` left out: those that were asked for last. */
export interface Asking {
  shop: string;
  caseId: string;
  basis: string;
  tone?: Tone | undefined;
  turn?: number | undefined;
}

/** Which drafts a case is to show, and what was offered before they were. */
export interface Recalled {
  tone: Tone;
  turn: number;
  memory: Memory;
}

/**
 * What the composer must know. Drafts that were offered once are found again as they were: only what was offered before
 * their first time counts, whatever other cases took since.
 */
export async function recall(asking: Asking, usual: Tone, now: EpochMs): Promise<Recalled> {
  const own = await db.offered.where('[caseId+basis]').equals([asking.caseId, asking.basis]).toArray();
  const last = own.reduce<OfferedRow | null>((a, b) => (a === null || b.askedAt > a.askedAt ? b : a), null);
  const tone = asking.tone ?? last?.tone ?? usual;
  const inTone = own.filter((row) => row.tone === tone);
  const turn = asking.turn ?? Math.max(0, ...inTone.map((row) => row.turn));
  const shown = inTone.filter((row) => row.turn === turn).map((row) => row.at);
  // A clock that was put back has left some in what is now the future: those were offered too.
  const until = shown.length === 0 ? Dexie.maxKey : Math.min(...shown);
  const before = db.offered
    .where('[shop+at]')
    .between([asking.shop, Math.min(now + 1, ...shown) - OFFERED_FOR], [asking.shop, until], true, false);
  const keys = (await before.primaryKeys()) as unknown as [string, string][];
  const recent = await before.reverse().limit(RECENT).toArray();
  return {
    tone,
    turn,
    memory: {
      spent: new Set(keys.map(([, print]) => print)),
      recent: recent.map(({ phrases }) => phrases),
    },
  };
}

/** Writes down what is offered now. What stands there stays, so that its first time does; only when it was asked for moves. */
export async function remember(
  asking: Asking & { tone: Tone; turn: number },
  drafts: readonly Draft[],
  now: EpochMs,
): Promise<void> {
  const { shop, caseId, basis, tone, turn } = asking;
  await db.transaction('rw', db.offered, async () => {
    const known = await db.offered.bulkGet(drafts.map(({ print }) => [shop, print]));
    const rows = drafts.map(({ print, phrases }, i): OfferedRow => {
      const row = known[i];
      const stands = row !== undefined && row.at > now - OFFERED_FOR;
      return stands
        ? { ...row, askedAt: row.caseId === caseId ? now : row.askedAt }
        : { shop, print, caseId, basis, tone, turn, at: now, askedAt: now, phrases };
    });
    await db.offered.bulkPut(rows);
  });
}

/** Forgets what may be offered again. At most `most` rows; returns how many went. */
export function forgetOffered(now: EpochMs, most: number): Promise<number> {
  return Dexie.Promise.resolve(
    db.offered
      .where('at')
      .below(now - OFFERED_FOR)
      .limit(most)
      .delete(),
  );
}
