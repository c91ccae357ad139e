import { useEffect, useState } from 'react';
import { askPin } from '@/components/desks/ask-pin';
import { sendMessage } from '@/lib/messages';
import { guardOf, isOtherAgent } from '@/lib/settings/guarded';
import { lock, PinLocked } from '@/lib/settings/pin';
import { type Settings, settingsSchema } from '@/lib/settings/schema';
import { readSettings, saveSettings, watchSettings } from '@/lib/settings/store';

/** The settings, kept up to date; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    let gone = false;
    void readSettings().then((value) => {
      if (!gone) setSettings(value);
    });
    const stop = watchSettings(setSettings);
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return settings;
}

/**
 * Changes some sections and leaves the others as they are stored now: another screen may have changed them since this one
 * read them. Throws when nothing was saved.
 */
export async function changeSettings(part: Partial<Settings>): Promise<void> {
  await keep((stored) => ({ ...stored, ...part }));
}

/**
 * Saves and tells the worker, which then sets badge and alarms anew. Throws when it was not saved, {@link PinLocked} where
 * the supervisor's PIN was asked for and not entered.
 */
export async function keepSettings(settings: Settings): Promise<void> {
  await keep(() => settings);
}

async function keep(change: (stored: Settings) => Settings): Promise<void> {
  const before = await readSettings();
  const after = settingsSchema.parse(change(before));
  const guard = guardOf(before, after);
  if (guard !== null && !(await askPin({ afresh: guard === 'afresh' }))) throw new PinLocked();
  // What the agent before had opened is closed before anybody else sits here.
  if (guard !== 'afresh' && isOtherAgent(before, after)) await lock();
  // Read again: whoever was asked for the PIN took his time, and another screen may have saved something meanwhile.
  await saveSettings(change(await readSettings()));
  // The worker reads settings when it wakes, so a worker that cannot be reached now loses nothing.
  await sendMessage('settingsChanged', null).catch(() => undefined);
}
