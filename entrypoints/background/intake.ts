import type { Browser } from 'wxt/browser';
import { markOf } from '@/lib/cases/mark';
import { type Review, reviewSchema } from '@/lib/review/schema';
import { takeIn } from '@/lib/store/intake';
import { byRules } from '@/lib/store/reschedule';
import { clearTrouble, setTrouble } from '@/lib/store/session';
import { storageTrouble } from '@/lib/store/trouble';
import { type CaseMark, type SightingResult, sightingSchema } from '@/lib/wire';
import { intakeDesk } from './desk';
import { announcer } from './robots';
import { consoleTab } from './sender';
import { refresh } from './tick';

/** The door: everything a page hands over is parsed here, row by row, and stored in one transaction. */
export async function onSighted(
  data: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<SightingResult> {
  const sighting = sightingSchema.safeParse(data);
  if (!sighting.success) return { ok: false, why: 'malformed' };
  const from = sighting.data.console;
  if ((await consoleTab(sender, from)) === null) return { ok: false, why: 'not-allowed' };

  const parsed = sighting.data.reviews.map((review) => reviewSchema.safeParse(review).data ?? null);
  const good = parsed.filter((review): review is Review => review !== null && review.console === from);
  try {
    const rows = await byRules(async () =>
      takeIn(good, await intakeDesk(Date.now(), good), await announcer()),
    );
    await clearTrouble();
    await refresh().catch((error: unknown) => console.error('[haoshuo] badge', error));
    const marks = new Map<Review, CaseMark | null>(
      good.map((review, i) => [review, markOf(rows[i] ?? null)]),
    );
    return {
      ok: true,
      marks: parsed.map((review) => (review === null ? null : (marks.get(review) ?? null))),
      refused: parsed.length - good.length,
    };
  } catch (error) {
    const why = storageTrouble(error);
    console.error('[haoshuo] intake', error);
    await setTrouble(why, Date.now());
    return { ok: false, why };
  }
}
