import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { SECOND } from '@/lib/review/time';
import { type HealthByTab, type Trouble, watchHealth, watchTrouble } from '@/lib/store/session';
import { isReviewPage } from './console-page';

/** A page that has just loaded gets this long before it is called not connected. */
const PATIENCE = 4 * SECOND;

interface ActiveTab {
  id: number;
  /** Path of the address, without query; null when it is not a review page. */
  path: string | null;
}

async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, path: isReviewPage(tab.url) && tab.url ? new URL(tab.url).pathname : null };
}

function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    const look = (): void => void activeTab().then(setTab, () => setTab(null));
    look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(look);
    return () => {
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(look);
    };
  }, []);
  return tab;
}

export type PageState =
  | { kind: 'fine' }
  | { kind: 'not-connected'; tabId: number }
  | { kind: 'unrecognised'; path: string; health: HealthByTab[number] };

/** How well the review page in view is read. Pages of other kinds are fine: there is nothing to read. */
export function usePage(): PageState {
  const tab = useActiveTab();
  const [byTab, setByTab] = useState<HealthByTab | null>(null);
  const [waited, setWaited] = useState<string | null>(null);
  useEffect(() => watchHealth(setByTab), []);
  const page = tab === null || tab.path === null ? null : `${tab.id}${tab.path}`;
  useEffect(() => {
    if (page === null) return;
    const timer = setTimeout(() => setWaited(page), PATIENCE);
    return () => clearTimeout(timer);
  }, [page]);
  if (tab === null || tab.path === null || byTab === null) return { kind: 'fine' };
  const health = byTab[tab.id];
  if (health?.state === 'unrecognised') return { kind: 'unrecognised', path: tab.path, health };
  if (health === undefined && waited === page) return { kind: 'not-connected', tabId: tab.id };
  return { kind: 'fine' };
}

export function useTrouble(): Trouble {
  const [trouble, setTrouble] = useState<Trouble>(null);
  useEffect(() => watchTrouble(setTrouble), []);
  return trouble;
}
