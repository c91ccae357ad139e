import type { EpochMs } from '@/lib/review/time';
import { db } from './db';

/** How the desk stands to a template, ours or the shop's: apart from its text, so that an update of ours keeps it. */
export interface TemplateMark {
  /** The template's. */
  id: string;
  favourite: boolean;
  usedAt: EpochMs | null;
  uses: number;
}

const NO_MARK: Omit<TemplateMark, 'id'> = { favourite: false, usedAt: null, uses: 0 };

export function templateMarks(): Promise<TemplateMark[]> {
  return db.templateMarks.toArray();
}

/** Throws what the browser's storage throws. */
export async function setFavourite(id: string, favourite: boolean): Promise<void> {
  await change(id, (mark) => ({ ...mark, favourite }));
}

/** Counts one use. Throws what the browser's storage throws. */
export async function markUsed(id: string, now: EpochMs): Promise<void> {
  await change(id, (mark) => ({ ...mark, usedAt: now, uses: mark.uses + 1 }));
}

/** Two screens may change one mark at the same moment: what is there is read in the transaction that writes. */
async function change(id: string, how: (mark: TemplateMark) => TemplateMark): Promise<void> {
  await db.transaction('rw', db.templateMarks, async () => {
    await db.templateMarks.put(how((await db.templateMarks.get(id)) ?? { id, ...NO_MARK }));
  });
}
