import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/schema';
import { extensionIdOf, openExtensionPage } from './extension';

declare const chrome: typeof browser;

const ALL_DAY = Array.from({ length: 7 }, (): [number, number][] => [[0, 1440]]);

/** Settings under which a test gives the same result at every hour of the day. */
const TEST_SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  agent: { name: '小林', role: 'agent' },
  calendar: { ...DEFAULT_SETTINGS.calendar, week: ALL_DAY },
  notifications: { enabled: true, quiet: null },
};

/** A page of the extension in the background, from which a test looks at what no screen shows. */
export class Desk {
  private constructor(readonly page: Page) {}

  static async open(context: BrowserContext, settings: Settings = TEST_SETTINGS): Promise<Desk> {
    const page = await openExtensionPage(context, await extensionIdOf(context), 'manifest.json');
    await page.evaluate((value) => chrome.storage.local.set({ settings: value }), settings);
    return new Desk(page);
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

  /** A whole table of the store. */
  table<T>(name: 'cases' | 'events'): Promise<T[]> {
    return this.page.evaluate(async (table) => {
      const open = indexedDB.open('haoshuo');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error);
      });
      if (!db.objectStoreNames.contains(table)) return [];
      const all = db.transaction(table).objectStore(table).getAll();
      await new Promise((resolve) => all.addEventListener('success', resolve));
      db.close();
      return all.result;
    }, name) as Promise<T[]>;
  }
}
