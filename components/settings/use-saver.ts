import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { changeSettings } from '@/components/shell/use-settings';
import { snake } from '@/components/shell/words';
import { PinLocked } from '@/lib/settings/pin';
import { type Settings, settingsSchema } from '@/lib/settings/schema';
import { readSettings, watchSettings } from '@/lib/settings/store';
import { storageTrouble } from '@/lib/store/trouble';

/** One part of the page that is saved and answered on its own. */
export type Part = keyof Settings;
export interface Saver {
  settings: Settings;
  /** Saves when the whole is valid; returns what is wrong otherwise, and nothing is saved. */
  change(part: Partial<Settings>): string | null;
  /** Takes settings that are stored already (after a restore). */
  replace(settings: Settings): void;
  /** Which part was saved last, for the word beside its title. */
  saved: Part | null;
  failed: string | null;
}

/** Every change is saved when a field is left. zod has the last word: what it refuses is never stored. */
export function useSaver(initial: Settings): Saver {
  const [settings, setSettings] = useState(initial);
  const latest = useRef(initial);
  const [saved, setSaved] = useState<Part | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const waiting = useRef(0);
  useEffect(
    () =>
      watchSettings((stored) => {
        // While changes of our own wait to be saved, what is stored is older than what is shown.
        if (waiting.current > 0) return;
        latest.current = stored;
        setSettings(stored);
      }),
    [],
  );
  return {
    settings,
    saved,
    failed,
    replace: (next) => {
      latest.current = next;
      setSettings(next);
    },
    change: (part) => {
      const next = settingsSchema.safeParse({ ...latest.current, ...part });
      if (!next.success) return wordIssue(next.error.issues[0]?.message);
      latest.current = next.data;
      setSettings(next.data);
      setSaved(null);
      waiting.current += 1;
      // One after the other, so that the last change is the one that stays.
      queue.current = queue.current.then(async () => {
        try {
          await changeSettings(part);
          setFailed(null);
          setSaved((Object.keys(part)[0] as Part | undefined) ?? null);
        } catch (error) {
          if (error instanceof PinLocked) {
            // The fields show again what is kept.
            latest.current = await readSettings();
            setSettings(latest.current);
          }
          setFailed(
            error instanceof PinLocked
              ? i18n.t('command.locked')
              : i18n.t(`command.${snake(storageTrouble(error))}`),
          );
        }
        waiting.current -= 1;
      });
      return null;
    },
  };
}

const ISSUES = {
  'band-order': 'invalid.bandOrder',
  'band-open-end': 'invalid.bandOpenEnd',
} as const;

function wordIssue(message: string | undefined): string {
  const key = Object.entries(ISSUES).find(([issue]) => issue === message)?.[1];
  return i18n.t(key ?? 'invalid.other');
}
