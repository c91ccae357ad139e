import { GraduationCap } from 'lucide-react';
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { pageInView, type TeachablePage, teachPage } from './teach-page';

/** Offers to teach the page in view, and asks for the permission of its one origin within the click. */
export function TeachHere() {
  const [page, setPage] = useState<TeachablePage | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => void pageInView().then(setPage, () => setPage(null)), []);
  if (page === null) return null;
  const teach = (): void => {
    void teachPage(page).then((outcome) => {
      if (outcome === 'started') close();
      else setSaid(i18n.t(`teach.${outcome}`));
    });
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
