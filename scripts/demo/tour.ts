import { type Launched, launch } from '../../test/e2e/harness/launch';
import { showEnglish } from './english';
import { showEveryConsole } from './every-console';
import { showEmpty, showOtherScreens } from './other-screens';
import { showOutcomes } from './outcomes';
import type { Screens } from './screens';
import { demoReviews } from './shop';
import { Stage } from './stage';
import { Steps } from './steps';
import { tellStory } from './story';
import { showLibrary } from './studio';

const STEPS = 30;
/** So many of the story's reviews were there before the others came. */
const EARLY = 5;

interface TourOptions {
  headed: boolean;
  ownTexts: boolean;
  screens: Screens;
}

/** The whole story on one shop, with a picture of every screen on the way. */
export async function tour({ headed, ownTexts, screens }: TourOptions): Promise<void> {
  const steps = new Steps(STEPS);
  const inBrowser = async (language: 'zh-CN' | 'en-US', act: (launched: Launched) => Promise<void>) => {
    const launched = await launch({ headed, language, viewport: { width: 1440, height: 900 } });
    await act(launched).finally(() => launched.close());
  };
  await inBrowser('zh-CN', async (launched) => {
    await showEmpty(launched, screens, steps);
    const reviews = demoReviews(ownTexts);
    const stage = await Stage.set(launched, reviews.story.slice(0, EARLY), screens);
    await showLibrary(stage, steps);
    await tellStory(stage, [...reviews.story.slice(EARLY), ...reviews.shop], steps);
    await showEveryConsole(stage, steps);
    await showOtherScreens(stage, steps);
    await stage.leave();
  });
  await inBrowser('zh-CN', (launched) => showOutcomes(launched, screens, steps));
  await inBrowser('en-US', async (launched) => {
    const reviews = demoReviews(ownTexts);
    const stage = await Stage.set(launched, [...reviews.story, ...reviews.shop], screens);
    await showEnglish(stage, steps);
    await stage.leave();
  });
}
