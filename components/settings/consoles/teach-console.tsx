import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { patternsOf } from '@/lib/consoles/address';
import type { ConsoleFile } from '@/lib/consoles/file/schema';

/** How a platform that is not in the list gets there. */
export function TeachConsole() {
  return (
    <section
      className="flex flex-col gap-1 rounded-md bg-sunken px-3 py-2.5"
      aria-label={i18n.t('teach.title')}
    >
      <p className="font-medium">{i18n.t('teach.intro')}</p>
      <p className="text-muted">{i18n.t('teach.introRead')}</p>
      <p className="text-muted">{i18n.t('teach.introOnly')}</p>
      <p className="text-muted">{i18n.t('teach.howTo')}</p>
    </section>
  );
}

/** Where a console needs an origin that the browser has not allowed: says so, and asks for it. */
export function ConsolePermission({ file }: { file: ConsoleFile }) {
  const taught = file.proof === 'taught';
  const patterns = patternsOf(taught ? file.origins : file.frames);
  const allowed = useAllowed(patterns);
  if (allowed !== false) return null;
  return (
    <p className="flex items-center gap-2 text-sm">
      <span className={taught ? 'font-medium' : 'text-muted'}>
        {taught ? i18n.t('teach.noPermission') : i18n.t('teach.noFrames', [file.frames.join(' ')])}
      </span>
      <Button size="sm" onClick={() => void browser.permissions.request({ origins: patterns })}>
        {i18n.t('teach.grant')}
      </Button>
    </p>
  );
}

/** Whether the browser allows all of these patterns, kept up to date; null until it is known, or where none is needed. */
function useAllowed(patterns: readonly string[]): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const key = patterns.join(' ');
  useEffect(() => {
    if (key === '') return;
    const look = (): void =>
      void browser.permissions.contains({ origins: key.split(' ') }).then(setAllowed, () => setAllowed(null));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [key]);
  return allowed;
}
