import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseRow } from '@/lib/cases/case';
import type { Tone } from '@/lib/reply/tones';
import { draftLengthOn } from '@/lib/settings/draft-length';
import type { Settings } from '@/lib/settings/schema';
import { toneOf } from '@/lib/settings/tones';
import { type Offer, offerDrafts } from '@/lib/store/offer';

export interface OfferState extends Offer {
  /** The agent asked for these, and did not just open the case. */
  asked: boolean;
  /** Other drafts in the same tone. */
  another(): void;
  speak(tone: Tone): void;
}

/**
 * The drafts for the case on the screen; null until there are any to show. They are made when the case is opened, and
 * again when its grade or its texts change while it is to be answered, so that the times they name do not move under the
 * agent.
 */
export function useOffer(row: CaseRow, settings: Settings): OfferState | null {
  const [offer, setOffer] = useState<(Offer & { asked: boolean }) | null>(null);
  const latest = useRef(0);
  const { id, grade, review, reply } = row;
  const load = useCallback(
    async (wanted: { tone?: Tone; turn?: number } = {}): Promise<void> => {
      const ask = ++latest.current;
      const length = await draftLengthOn(review.console);
      const desk = { shop: settings, length, now: Date.now() };
      const next = await offerDrafts(row, desk, toneOf(settings, review), wanted);
      if (ask !== latest.current) return;
      const asked = wanted.tone !== undefined;
      // Nothing new is to be had: what is on the screen is still good.
      setOffer((old) =>
        asked && old !== null && next.drafts.length === 0 ? { ...old, usedUp: true } : { ...next, asked },
      );
    },
    [row, settings],
  );
  const done = row.lane === 'done';
  useEffect(() => {
    // What was just sent stays in sight: drafts for an answered case would be offered, and spent, for nothing.
    if (offer === null || !done) void load();
  }, [id, grade, review.text, review.append?.text, review.reply.text, reply?.at, done]);
  if (offer === null) return null;
  return {
    ...offer,
    another: () => void load({ tone: offer.tone, turn: offer.turn + 1 }),
    speak: (tone) => void load({ tone }),
  };
}
