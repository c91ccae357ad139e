import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';

/** Beside the title of a part of the settings: back to what a new installation has. */
export function RestoreDefaults({ onRestore }: { onRestore: () => void }) {
  return (
    <Button look="quiet" size="sm" className="-mr-2" onClick={onRestore}>
      {i18n.t('settings.restoreDefaults')}
    </Button>
  );
}
