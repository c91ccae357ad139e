import { i18n } from '#i18n';
import { useNow } from '@/components/shell/now';
import { wordMoment } from '@/components/shell/words';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { askPin } from './ask-pin';
import { usePin } from './use-pin';

/** Somebody asked for the PIN's removal: every panel says so, until it is gone or somebody enters it. */
export function PinBanner() {
  const pin = usePin();
  const now = useNow();
  if (!pin?.set || pin.resetAt === null) return null;
  return (
    <Banner
      title={i18n.t('pin.resetting', [wordMoment(pin.resetAt, now)])}
      actions={
        <Button size="sm" onClick={() => void askPin({ afresh: true })}>
          {i18n.t('pin.keep')}
        </Button>
      }
    >
      <p>{i18n.t('pin.resettingBody')}</p>
    </Banner>
  );
}
