import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { useConsoles } from '@/components/shell/use-consoles';
import { Button } from '@/components/ui/button';
import { orderLink } from '@/lib/consoles/links';
import type { Review } from '@/lib/review/schema';
import { filesIn } from '@/lib/settings/consoles';

type Told = 'orderComes' | 'orderCopied' | 'orderNotCopied';

/** Opens the order in the console, where the agent sees its price and the page's script learns it. */
export function OpenOrder({ review: { console, orderSn } }: { review: Pick<Review, 'console' | 'orderSn'> }) {
  const consoles = useConsoles();
  const [told, setTold] = useState<Told | null>(null);
  if (consoles === null || orderSn === null) return null;
  const file = filesIn(consoles).find(({ id }) => id === console);
  const link = file === undefined ? null : orderLink(file, orderSn);
  if (file === undefined || link === null) return null;

  const open = async (): Promise<void> => {
    // Before the new tab takes the focus: without it the clipboard refuses.
    const copied = link.search && (await copy(orderSn));
    setTold(link.search ? (copied ? 'orderCopied' : 'orderNotCopied') : file.orders && 'orderComes');
    await browser.tabs.create({ url: link.url });
  };
  return (
    <div className="flex flex-col items-start gap-1">
      <Button look="quiet" size="sm" className="-ml-2" onClick={() => void open()}>
        <ExternalLink aria-hidden className="size-3" />
        {i18n.t(link.search ? 'offer.openOrders' : 'offer.openOrder')}
      </Button>
      <p aria-live="polite" className="select-text break-words text-muted text-sm empty:hidden">
        {told !== null &&
          (told === 'orderNotCopied' ? i18n.t('offer.orderNotCopied', [orderSn]) : i18n.t(`offer.${told}`))}
      </p>
    </div>
  );
}

function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
