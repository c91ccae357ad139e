import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { caseOfNotification } from '@/lib/alerts/notify';
import { onMessage } from '@/lib/messages';
import { enforceRetention } from '@/lib/store/retention';
import { dropHealth, setHealth } from '@/lib/store/session';
import { healthSchema } from '@/lib/wire';
import { onCommand } from './command';
import { deskNow } from './desk';
import { draftFor } from './draft';
import { injectIntoOpenTabs } from './install';
import { onSighted } from './intake';
import { openFromNotification, openPanel } from './panel';
import { consoleTab, isOurs, isOwnScreen } from './sender';
import { tick } from './tick';

const HEARTBEAT_ALARM = 'heartbeat';
const DAILY_ALARM = 'daily';

// Every listener is registered before anything is awaited, or a woken worker would miss the event that woke it.
export default defineBackground(() => {
  onMessage('sighted', ({ data, sender }) => onSighted(data, sender));
  onMessage('health', async ({ data, sender }) => {
    const health = healthSchema.safeParse(data);
    if (!health.success) return;
    const tab = consoleTab(sender, health.data.console);
    if (tab?.id !== undefined) await setHealth(tab.id, health.data, Date.now());
  });
  onMessage('openPanel', ({ data, sender }) => {
    if (isOurs(sender)) openPanel(data.caseId, sender.tab?.windowId);
  });
  onMessage('draftFor', ({ data, sender }) => (isOurs(sender) ? draftFor(data.caseId) : null));
  onMessage('filled', async ({ data, sender }) => {
    if (isOurs(sender)) await onCommand(data.caseId, { type: 'inserted', text: data.text });
  });
  onMessage('sent', async ({ data, sender }) => {
    if (isOurs(sender)) await onCommand(data.caseId, { type: 'replied', text: data.text }, { kind: 'page' });
  });
  onMessage('command', ({ data, sender }) =>
    isOwnScreen(sender) ? onCommand(data.caseId, data.command) : { ok: false, why: 'malformed' },
  );
  onMessage('settingsChanged', () => tick());

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DAILY_ALARM) void cleanUp();
    else void tick();
  });
  // Heard only so that the browser starts the worker.
  browser.runtime.onStartup.addListener(() => {});
  browser.runtime.onInstalled.addListener(() => void injectIntoOpenTabs());
  browser.notifications.onClicked.addListener((id) => {
    const caseId = caseOfNotification(id);
    if (caseId === undefined) return;
    void browser.notifications.clear(id);
    void openFromNotification(caseId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void dropHealth(tabId));
  // Not every start has an event of its own: an extension that is turned on again has lost its badge, and hears nothing.
  void wake();
});

/** Alarms survive the worker but not every browser update or a cleared profile: looked after at each start. */
async function ensureAlarms(): Promise<void> {
  if (!(await browser.alarms.get(HEARTBEAT_ALARM)))
    await browser.alarms.create(HEARTBEAT_ALARM, { periodInMinutes: 1 });
  if (!(await browser.alarms.get(DAILY_ALARM))) {
    await browser.alarms.create(DAILY_ALARM, { delayInMinutes: 5, periodInMinutes: 1440 });
  }
}

async function wake(): Promise<void> {
  await ensureAlarms();
  await tick();
}

async function cleanUp(): Promise<void> {
  const { settings, context } = await deskNow();
  await enforceRetention(context.now, settings.retentionDays);
  await tick();
}
