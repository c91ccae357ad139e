import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { type Away, isNews } from '@/lib/alerts/absence';
import { away, type Notices, notices } from '@/lib/alerts/state';
import { wordAway } from '@/lib/alerts/words';
import { useNow } from './now';

/** What became overdue while nobody was here, until it is read. */
export function AwayBanner() {
  const now = useNow();
  const [absence, setAbsence] = useState<Away | null>(null);
  useEffect(() => {
    void away.getValue().then(setAbsence);
    return away.watch(setAbsence);
  }, []);
  if (absence === null || !isNews(absence, now)) return null;
  return (
    <Banner
      title={wordAway(absence)}
      close={{ label: i18n.t('banner.known'), onClick: () => void away.setValue(null) }}
    />
  );
}

/** That the system keeps our notifications back: said once, for the badge goes on. */
export function NoticesBanner() {
  const [state, setState] = useState<Notices>('fine');
  useEffect(() => {
    void notices.getValue().then(setState);
    return notices.watch(setState);
  }, []);
  if (state !== 'blocked') return null;
  return (
    <Banner
      alert
      title={i18n.t('banner.notices')}
      actions={
        <>
          <Button size="sm" onClick={() => void browser.runtime.openOptionsPage()}>
            {i18n.t('app.openSettings')}
          </Button>
          <Button size="sm" look="quiet" onClick={() => void notices.setValue('known')}>
            {i18n.t('banner.known')}
          </Button>
        </>
      }
    >
      <p>{i18n.t('banner.noticesBody')}</p>
    </Banner>
  );
}
