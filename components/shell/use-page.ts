import { useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { SECOND } from '@/lib/review/time';
import { filesIn } from '@/lib/settings/consoles';
import {
  type FrameHealth,
  framesOf,
  type GraderKind,
  type HealthByFrame,
  type Trouble,
  watchGraderKind,
  watchHealth,
  watchTrouble,
} from '@/lib/store/session';
import { reviewsAt } from './console-page';
import { useConsoles } from './use-consoles';
import { needsReload, worstOf } from './worst';

/** A page that has just loaded gets this long before it is called not connected. */
const PATIENCE = 4 * SECOND;

interface ActiveTab {
  id: number;
  /** Not told for hosts without permission. */
  address: string | undefined;
}

async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url };
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
  /** `whole`: no review could be read; else only something that the console's file demands is missing. */
  | { kind: 'changed'; whole: boolean; path: string; health: FrameHealth };

const FINE: PageState = { kind: 'fine' };

/** How well the page in view is read, the worst of its frames. Pages of other kinds are fine: there is nothing to read. */
export function usePage(): PageState {
  const tab = useActiveTab();
  const consoles = useConsoles();
  const [byFrame, setByFrame] = useState<HealthByFrame | null>(null);
  const [waited, setWaited] = useState<string | null>(null);
  useEffect(() => watchHealth(setByFrame), []);
  const files = useMemo(() => (consoles === null ? [] : filesIn(consoles)), [consoles]);
  const url = tab?.address !== undefined && URL.canParse(tab.address) ? new URL(tab.address) : null;
  const expected = reviewsAt(files, tab?.address)?.sure === true;
  const page = tab === null || !expected ? null : `${tab.id}${url?.pathname}`;
  useEffect(() => {
    if (page === null) return;
    const timer = setTimeout(() => setWaited(page), PATIENCE);
    return () => clearTimeout(timer);
  }, [page]);
  if (tab === null || byFrame === null) return FINE;
  const frames = framesOf(byFrame, tab.id);
  // Before it is called changed: a reload brings what could not be copied.
  if (frames.some(needsReload)) return { kind: 'not-connected', tabId: tab.id };
  const worst = worstOf(frames, files);
  if (worst !== null) return { kind: 'changed', path: url?.pathname ?? '', ...worst };
  return page !== null && frames.length === 0 && waited === page
    ? { kind: 'not-connected', tabId: tab.id }
    : FINE;
}

export function useTrouble(): Trouble {
  const [trouble, setTrouble] = useState<Trouble>(null);
  useEffect(() => watchTrouble(setTrouble), []);
  return trouble;
}

export function useGraderKind(): GraderKind {
  const [kind, setKind] = useState<GraderKind>('model');
  useEffect(() => watchGraderKind(setKind), []);
  return kind;
}
