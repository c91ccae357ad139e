import { browser } from 'wxt/browser';
import { hasOrigin } from '@/lib/consoles/address';
import { sendMessage } from '@/lib/messages';
import { consoleFiles } from '@/lib/settings/consoles';
import { wishLesson } from '@/lib/settings/teaching';

export interface TeachablePage {
  tabId: number;
  origin: string;
  /** Taught before: the lesson may be held again. */
  known: boolean;
}

/** The page in view, where it is one that can be taught: a web page of no shipped console. */
export async function pageInView(): Promise<TeachablePage | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.url === undefined || !/^https?:/.test(tab.url)) return null;
  const { origin } = new URL(tab.url);
  const file = (await consoleFiles()).find(({ origins }) => hasOrigin(origins, origin));
  if (file !== undefined && file.proof !== 'taught') return null;
  return { tabId: tab.id, origin, known: file !== undefined };
}

/** Asks for the permission of the page's one origin, and begins the lesson. Must run inside the press. Never fails. */
export async function teachPage({ tabId, origin }: TeachablePage): Promise<'started' | 'refused' | 'failed'> {
  // Whoever asks may be gone when the browser has its answer: the worker then begins what was wished.
  void wishLesson({ tabId, origin });
  try {
    if (!(await browser.permissions.request({ origins: [`${origin}/*`] }))) return 'refused';
    return (await sendMessage('startTeaching', { tabId })).ok ? 'started' : 'failed';
  } catch {
    return 'failed';
  }
}
