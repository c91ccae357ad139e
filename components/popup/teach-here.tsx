import { GraduationCap } from 'lucide-react';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { hasOrigin } from '@/lib/consoles/address';
import { sendMessage } from '@/lib/messages';
import { consoleFiles } from '@/lib/settings/consoles';
import { wishLesson } from '@/lib/settings/teaching';

interface Page {
  tabId: number;
  origin: string;
  /** Taught before: the lesson may be held again. */
  known: boolean;
}

/** The page in view, where it is one that can be taught: a web page of no shipped console. */
async function pageInView(): Promise<Page | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.url === undefined || !/^https?:/.test(tab.url)) return null;
  const { origin } = new URL(tab.url);
  const file = (await consoleFiles()).find(({ origins }) => hasOrigin(origins, origin));
  if (file !== undefined && file.proof !== 'taught') return null;
  return { tabId: tab.id, origin, known: file !== undefined };
}

/** Offers to teach the page in view, and asks for the permission of its one origin within the click. */
export function TeachHere() {
  const [page, setPage] = useState<Page | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => void pageInView().then(setPage, () => setPage(null)), []);
  if (page === null) return null;
  const teach = (): void => {
    // The popup may be gone when the browser has its answer: the worker then begins what was wished.
    void wishLesson({ tabId: page.tabId, origin: page.origin });
    void browser.permissions.request({ origins: [`${page.origin}/*`] }).then(
      async (granted) => {
        if (!granted) return setSaid(i18n.t('teach.refused'));
        const { ok } = await sendMessage('startTeaching', { tabId: page.tabId });
        if (ok) close();
        else setSaid(i18n.t('teach.failed'));
      },
      () => setSaid(i18n.t('teach.failed')),
    );
  };
  return (
    <section
      aria-label={i18n.t('teach.here')}
      className="flex flex-col gap-1 border-line border-t px-3 py-2.5"
    >
      {!page.known && (
        <>
          <p className="font-medium">{i18n.t('teach.intro')}</p>
          <p className="text-muted text-sm">{i18n.t('teach.introRead')}</p>
          <p className="text-muted text-sm">{i18n.t('teach.introOnly')}</p>
        </>
      )}
      <Button className="mt-1 self-start" title={i18n.t('teach.site', [page.origin])} onClick={teach}>
        <GraduationCap aria-hidden className="size-3.5" />
        {i18n.t('teach.here')}
      </Button>
      <p role="status" className="text-sm empty:hidden">
        {said}
      </p>
    </section>
  );
}
