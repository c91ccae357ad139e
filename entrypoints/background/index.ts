import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onMessage } from '@/lib/messages';
import { watchConsoles } from '@/lib/settings/consoles';
import { fillReplies } from '@/lib/store/replies';
import { dropHealth } from '@/lib/store/session';
import { fillTraces } from '@/lib/store/traces';
import { onCommands, onUndo } from './bulk';
import { onScreenCommand } from './command';
import * as fromPage from './from-page';
import { injectIntoOpenTabs } from './install';
import { onSighted } from './intake';
import { onNotification, onNotificationButton } from './notifications';
import { onShortcut } from './panel';
import { registerConsoles } from './register';
import { cleanUp } from './retention';
import { followRules } from './rules';
import { isOwnScreen } from './sender';
import { onPermitted, startTeaching, taught, taughtFile } from './teach';
import { refresh, tick } from './tick';
import { mayRefresh, refreshStopped } from './watch-mode';

const HEARTBEAT_ALARM = 'heartbeat';
const DAILY_ALARM = 'daily';

// Every listener is registered before anything is awaited, or a woken worker would miss the event that woke it.
export default defineBackground(() => {
  onMessage('sighted', ({ data, sender }) => onSighted(data, sender));
  onMessage('health', ({ data, sender }) => fromPage.health(data, sender));
  onMessage('consoleFile', ({ data, sender }) => fromPage.consoleFile(data, sender));
  onMessage('priced', ({ data, sender }) => fromPage.priced(data, sender));
  onMessage('mayRefresh', ({ data, sender }) => mayRefresh(data, sender));
  onMessage('refreshStopped', ({ data, sender }) => refreshStopped(data, sender));
  onMessage('openPanel', ({ data, sender }) => fromPage.openPanel(data, sender));
  onMessage('draftFor', ({ data, sender }) => fromPage.draftFor(data, sender));
  onMessage('filled', ({ data, sender }) => fromPage.filled(data, sender));
  onMessage('sent', ({ data, sender }) => fromPage.sent(data, sender));
  onMessage('taughtFile', ({ sender }) => taughtFile(sender));
  onMessage('taught', ({ data, sender }) => taught(data, sender));
  onMessage('startTeaching', ({ data, sender }) =>
    isOwnScreen(sender) ? startTeaching(data.tabId) : { ok: false },
  );
  onMessage('command', ({ data, sender }) =>
    isOwnScreen(sender)
      ? onScreenCommand(data.caseId, data.command, data.by)
      : { ok: false, why: 'malformed' },
  );
  onMessage('commands', ({ data, sender }) =>
    isOwnScreen(sender) ? onCommands(data, data.by) : { ok: false, why: 'malformed' },
  );
  onMessage('undo', ({ data, sender }) =>
    isOwnScreen(sender) ? onUndo(data, data.by) : { ok: false, why: 'malformed' },
  );
  onMessage('settingsChanged', () => {
    // Whoever saved does not wait until the last of 100,000 cases has its new clocks.
    void followRules();
    return refresh();
  });

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DAILY_ALARM) void cleanUp();
    else void Promise.all([tick(), finishWork()]);
  });
  // Heard only so that the browser starts the worker.
  browser.runtime.onStartup.addListener(() => {});
  browser.runtime.onInstalled.addListener(() => void injectIntoOpenTabs());
  browser.notifications.onClicked.addListener((id) => void onNotification(id));
  browser.notifications.onButtonClicked.addListener((id, button) => void onNotificationButton(id, button));
  browser.commands.onCommand.addListener((name, tab) => onShortcut(name, tab?.windowId));
  browser.permissions.onAdded.addListener((added) => void onPermitted(added));
  browser.permissions.onRemoved.addListener(() => void registerConsoles());
  watchConsoles(() => void Promise.all([registerConsoles(), followRules()]));
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
  await Promise.all([tick(), registerConsoles(), finishWork()]);
}

/** What is not done now is done at the next heartbeat; nothing else waits for it. */
async function finishWork(): Promise<void> {
  await fillTraces().catch((error: unknown) => console.error('[haoshuo] traces', error));
  await fillReplies(Date.now()).catch((error: unknown) => console.error('[haoshuo] replies', error));
  await followRules();
}
