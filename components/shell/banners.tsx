import { RotateCw } from 'lucide-react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { useNow } from './now';
import { usePage, useTrouble } from './use-page';
import { copyWords } from './words';

/** What stands in the way of reading or keeping reviews, most serious first; nothing when all is well. */
export function Banners() {
  useNow();
  const trouble = useTrouble();
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
      <PageBanner />
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
    case 'unrecognised':
      return (
        <Banner
          alert
          title={i18n.t('banner.unrecognised')}
          actions={
            <CopyButton
              text={diagnosticsOf(page.path, page.health)}
              words={copyWords(i18n.t('banner.copyDiagnostics'))}
            />
          }
        >
          <p>{i18n.t('banner.unrecognisedBody')}</p>
          {page.health.missing.length > 0 && (
            <p className="break-words text-faint text-xs">
              {i18n.t('banner.missing', [wordParts(page.health.missing)])}
            </p>
          )}
        </Banner>
      );
  }
}

const PARTS = ['content', 'group', 'rows', 'stars', 'order', 'product', 'text', 'time', 'actions'] as const;

/** Parts of the page in the agent's words; a part of a later console by its own name. Each is said once. */
function wordParts(missing: readonly string[]): string {
  const words = missing.map((name) => {
    const part = PARTS.find((known) => known === name);
    return part === undefined ? name : i18n.t(`banner.part_${part}`);
  });
  return [...new Set(words)].join(i18n.t('banner.comma'));
}

/** Names of parts, counts, version and path: no buyer data, because health holds none and the query is left out. */
function diagnosticsOf(path: string, health: object): string {
  const { version } = browser.runtime.getManifest();
  return JSON.stringify({ version, path, agent: navigator.userAgent, health }, null, 2);
}
