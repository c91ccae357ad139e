import type { BrowserContext } from '@playwright/test';
import { OWN_TEXTS } from '../../test/consoles/kit/data/texts';
import { shopReviews } from '../../test/consoles/pinduoduo/data/shop';
import { storyReviews } from '../../test/consoles/pinduoduo/data/story';
import type { ReplicaReview } from '../../test/consoles/pinduoduo/row';
import { ConsolePage } from '../../test/e2e/harness/console-page';

const MALL = 10_001;
const COUNT = 40;
/** The tour ages what was seen, not what the page says: the reviews have to be that old from the start. */
const AGE = 85 * 60_000;

/** The day's reviews: those of the story, and a shop around them on real texts where they may be had. */
export function demoReviews(ownTexts: boolean): { story: ReplicaReview[]; shop: ReplicaReview[] } {
  const now = Date.now() - AGE;
  const texts = ownTexts ? { texts: OWN_TEXTS } : {};
  return {
    story: storyReviews(now, MALL),
    shop: shopReviews({ now, count: COUNT, mallId: MALL, ...texts }),
  };
}

export function openShop(context: BrowserContext, reviews: ReplicaReview[]): Promise<ConsolePage> {
  return ConsolePage.open(context, { reviews, mallId: MALL });
}
