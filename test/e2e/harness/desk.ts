import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { CaseRow } from '../../../lib/cases/case';
import type { CaseEvent } from '../../../lib/cases/event';
import { shippedFile } from '../../../lib/consoles/registry';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/schema';
import { extensionIdOf, openExtensionPage } from './extension';
import { until } from './until';

declare const chrome: typeof browser;

const ALL_DAY = Array.from({ length: 7 }, (): [number, number][] => [[0, 1440]]);

/** Settings under which a test gives the same result at every hour of the day. */
export const TEST_SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  agent: { name: '小林', role: 'agent' },
  calendar: { ...DEFAULT_SETTINGS.calendar, week: ALL_DAY, holidays: null },
  notifications: { enabled: true, quiet: null },
};

/** A page of the extension in the background, from which a test looks at what no screen shows. */
export class Desk {
  private constructor(readonly page: Page) {}

  static async open(context: BrowserContext, settings: Settings = TEST_SETTINGS): Promise<Desk> {
    const page = await openExtensionPage(context, await extensionIdOf(context), 'manifest.json');
    const desk = new Desk(page);
    await desk.set(settings);
    // Before that the browser may put no scripts into a page that loads: what it asks for then is not copied (see `late`).
    await until('the worker has started', () =>
      page.evaluate(async () => ((await chrome.alarms.get('daily')) === undefined ? null : true)),
    );
    return desk;
  }

  /** As if another window had saved these. */
  async set(settings: Settings): Promise<void> {
    await this.page.evaluate((value) => chrome.storage.local.set({ settings: value }), settings);
  }

  /** The user compared this console with a real shop: without it nothing is filled where nobody has seen the page. */
  async confirmConsole(id: string): Promise<void> {
    const file = shippedFile(id);
    if (file === null || file.proof !== 'shape') return;
    const value = { files: {}, confirmed: { [id]: file.version }, shops: {} };
    await this.page.evaluate((consoles) => chrome.storage.local.set({ consoles }), value);
  }

  badge(): Promise<string> {
    return this.page.evaluate(() => chrome.action.getBadgeText({}));
  }

  badgeColor(): Promise<number[]> {
    return this.page.evaluate(async () => [...(await chrome.action.getBadgeBackgroundColor({}))].map(Number));
  }

  /** What the alarm clock does every minute. */
  async tick(): Promise<void> {
    await this.page.evaluate(() =>
      chrome.alarms.create('heartbeat', { when: Date.now(), periodInMinutes: 1 }),
    );
  }

  notifications(): Promise<string[]> {
    return this.page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  }

  cases(): Promise<CaseRow[]> {
    return this.table<CaseRow>('cases');
  }

  /** The one case whose review says this, as soon as it is there. */
  async caseOf(text: string): Promise<CaseRow> {
    return until(`one case of “${text}”`, async () => {
      const found = (await this.cases()).filter(({ review }) => review.text?.includes(text));
      if (found.length > 1) throw new Error(`${found.length} cases of “${text}”`);
      return found[0] ?? null;
    });
  }

  /** A case's journal, oldest first. */
  async journal(caseId: string): Promise<CaseEvent[]> {
    return (await this.table<CaseEvent>('events')).filter((event) => event.caseId === caseId);
  }

  /** Forgets every case and its journal, what it is found by, and what orders cost. */
  async clear(): Promise<void> {
    await this.page.evaluate(async () => {
      const open = indexedDB.open('haoshuo');
      await new Promise((resolve) => open.addEventListener('success', resolve));
      const transaction = open.result.transaction(
        ['cases', 'events', 'traces', 'orders', 'replies'],
        'readwrite',
      );
      for (const name of ['cases', 'events', 'traces', 'orders', 'replies'])
        transaction.objectStore(name).clear();
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      open.result.close();
    });
  }

  /** A whole table of the store. */
  table<T>(
    name: 'cases' | 'events' | 'orders' | 'templates' | 'templateVersions' | 'templateMarks' | 'outbox',
  ): Promise<T[]> {
    return this.page.evaluate(async (table) => {
      // Opening what is not there would create it, without tables, in the worker's way.
      if (!(await indexedDB.databases()).some(({ name }) => name === 'haoshuo')) return [];
      const open = indexedDB.open('haoshuo');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error);
      });
      try {
        if (!db.objectStoreNames.contains(table)) return [];
        const all = db.transaction(table).objectStore(table).getAll();
        await new Promise((resolve) => all.addEventListener('success', resolve));
        return all.result;
      } finally {
        db.close();
      }
    }, name) as Promise<T[]>;
  }
}
