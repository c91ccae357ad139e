import { useEffect, useState } from 'react';
import { sendMessage } from '@/lib/messages';
import type { Settings } from '@/lib/settings/schema';
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
  await keepSettings({ ...(await readSettings()), ...part });
}

/** Saves and tells the worker, which then sets badge and alarms anew. Throws when it was not saved. */
export async function keepSettings(settings: Settings): Promise<void> {
  await saveSettings(settings);
  // The worker reads settings when it wakes, so a worker that cannot be reached now loses nothing.
  await sendMessage('settingsChanged', null).catch(() => undefined);
}
