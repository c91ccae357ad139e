import { i18n } from '#i18n';
import { say } from '@/components/shell/notice';
import { snake } from '@/components/shell/words';
import { setFavourite } from '@/lib/store/template-marks';
import { storageTrouble } from '@/lib/store/trouble';
import type { Entry, Library } from './use-library';

/** Makes a template a favourite, or no longer one. Says what went wrong, if it did. */
export function toggleFavourite({ marks }: Library, { template }: Entry): void {
  const now = marks.get(template.id)?.favourite ?? false;
  setFavourite(template.id, !now).catch((error: unknown) =>
    say('trouble', i18n.t(`command.${snake(storageTrouble(error))}`)),
  );
}
