import type { CaseRow } from '@/lib/cases/case';
import { type DraftDesk, draftInputOf } from '@/lib/cases/draft-input';
import { composeDrafts } from '@/lib/reply/compose';
import type { Drafts } from '@/lib/reply/contract';
import type { Tone } from '@/lib/reply/tones';
import { shopKeyOf } from '@/lib/review/identity';
import { fingerprint } from '@/lib/review/text';
import { recall, remember } from './offered';

/** What the composer makes for a case, and which of all its drafts these are. */
export interface Offer extends Drafts {
  tone: Tone;
  /** How often others were asked for. */
  turn: number;
}

/**
 * The drafts of a case, remembered as offered: never one that this shop was offered in 30 days. Asked again, the case has the
 * same ones, on every screen and for the mark in the page, until its grade or the buyer's words change. `wanted`: a tone that
 * was chosen, or another turn; left out: as the last time. When the store cannot be written the drafts are given all the same.
 */
export async function offerDrafts(
  row: CaseRow,
  desk: DraftDesk,
  usual: Tone,
  wanted: { tone?: Tone; turn?: number } = {},
): Promise<Offer> {
  const asking = { shop: shopKeyOf(row.review), caseId: row.id, basis: basisOf(row) };
  const { tone, turn, memory } = await recall({ ...asking, ...wanted }, usual, desk.now);
  const made = composeDrafts(draftInputOf(row, desk, { tone, turn, memory }));
  await remember({ ...asking, tone, turn }, made.drafts, desk.now).catch(() => undefined);
  return { ...made, tone, turn };
}

/** Changes when the drafts must. */
function basisOf({ grade, review, reply }: CaseRow): string {
  return fingerprint(JSON.stringify([grade, review.text, review.append?.text, reply?.at, review.reply.text]));
}
