import { i18n } from '#i18n';
import { copyWords } from '@/components/shell/words';
import { CopyButton } from '@/components/ui/copy-button';
import type { ChatLink } from '@/lib/consoles/chat';

/** Said where the chat cannot be opened on the order itself: the number, to be looked up there. */
export function FindOrder({ link, orderSn }: { link: ChatLink | null; orderSn: string | null }) {
  if (link?.byOrder === true) return null;
  const says = i18n.t(link === null ? 'private.noAddress' : 'private.findOrder');
  return (
    <div className="text-muted text-sm">
      <p>{orderSn === null ? i18n.t('private.noOrder') : says}</p>
      {orderSn !== null && (
        <p className="flex items-center gap-1">
          <span className="figures min-w-0 select-text break-all">{orderSn}</span>
          <CopyButton text={orderSn} words={copyWords(i18n.t('private.copyOrder'))} look="quiet" />
        </p>
      )}
    </div>
  );
}
