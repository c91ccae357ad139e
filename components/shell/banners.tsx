import { RotateCw } from 'lucide-react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { PinBanner } from '@/components/desks/pin-banner';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { filesIn } from '@/lib/settings/consoles';
import { AwayBanner, NoticesBanner } from './alarm-banners';
import { diagnosticsOf, wordFields } from './diagnostics';
import { useNow } from './now';
import { useConsoles, usePlaces } from './use-consoles';
import { type PageState, useGraderKind, usePage, useTrouble } from './use-page';
import { WatchBanner } from './watch-banner';
import { copyWords } from './words';

/** What stands in the way of reading or keeping reviews, most serious first; nothing when all is well. */
export function Banners() {
  useNow();
  const trouble = useTrouble();
  const grader = useGraderKind();
  // An update pulls the extension out from under an open panel: the document stays, its connection is gone.
  if (!browser.runtime?.id)
    return (
      <Banner alert title={i18n.t('banner.updated')}>
        <p>{i18n.t('banner.updatedBody')}</p>
      </Banner>
    );
  return (
    <>
      {trouble?.kind === 'storage-full' && (
        <Banner alert title={i18n.t('banner.storageFull')}>
          <p>{i18n.t('banner.storageFullBody')}</p>
        </Banner>
      )}
      {trouble?.kind === 'storage-broken' && (
        <Banner alert title={i18n.t('banner.storageBroken')}>
          <p>{i18n.t('banner.storageBrokenBody')}</p>
        </Banner>
      )}
      {grader === 'phrases' && (
        <Banner title={i18n.t('banner.phrases')}>
          <p>{i18n.t('banner.phrasesBody')}</p>
        </Banner>
      )}
      <PinBanner />
      <PageBanner />
      <WatchBanner />
      <NoticesBanner />
      <AwayBanner />
    </>
  );
}

function PageBanner() {
  const page = usePage();
  switch (page.kind) {
    case 'fine':
      return null;
    case 'not-connected':
      return (
        <Banner
          title={i18n.t('banner.notConnected')}
          actions={
            <Button size="sm" onClick={() => void browser.tabs.reload(page.tabId)}>
              <RotateCw aria-hidden className="size-3" />
              {i18n.t('banner.reload')}
            </Button>
          }
        >
          <p>{i18n.t('banner.notConnectedBody')}</p>
        </Banner>
      );
    case 'changed':
      return <Changed page={page} />;
  }
}

/** A console whose page changed: said with its name, what is missing and a report that can be handed on. */
function Changed({ page: { whole, path, health } }: { page: Extract<PageState, { kind: 'changed' }> }) {
  const consoles = useConsoles();
  const name = usePlaces().console(health.console);
  const file = consoles === null ? undefined : filesIn(consoles).find(({ id }) => id === health.console);
  return (
    <Banner
      alert
      title={i18n.t(whole ? 'banner.unrecognisedIn' : 'banner.missingIn', [name])}
      actions={
        <CopyButton
          text={diagnosticsOf({ path, file: file?.version ?? null, health })}
          words={copyWords(i18n.t('banner.copyDiagnostics'))}
        />
      }
    >
      <p>{i18n.t('banner.unrecognisedBody')}</p>
      {health.missing.length > 0 && (
        <p className="break-words text-faint text-xs">
          {i18n.t('banner.missing', [wordFields(health.missing)])}
        </p>
      )}
    </Banner>
  );
}
