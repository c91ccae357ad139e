import { i18n } from '#i18n';
import { useKeys } from '@/components/shell/keys';
import { say } from '@/components/shell/notice';
import { changeSettings, useSettings } from '@/components/shell/use-settings';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/input';
import { Kbd } from '@/components/ui/kbd';
import type { CaseRow } from '@/lib/cases/case';
import { TONES, toneSchema } from '@/lib/reply/tones';
import { toneOf, withTone } from '@/lib/settings/tones';
import type { OfferState } from './use-offer';
import { wordTone } from './words';

/** In which tone the drafts speak, and others than these. `Alt+T` is the next tone, `Alt+N` other drafts. */
export function ToneRow({ row, offer }: { row: CaseRow; offer: OfferState }) {
  const settings = useSettings();
  const { tone, usedUp, speak, another } = offer;
  useKeys({
    'Alt+t': () => speak(TONES[(TONES.indexOf(tone) + 1) % TONES.length] ?? tone),
    'Alt+n': another,
  });
  const isUsual = settings === null || toneOf(settings, row.review) === tone;
  const keep = async (): Promise<void> => {
    if (settings === null) return;
    await changeSettings({ tones: withTone(settings.tones, row.review, tone) }).catch(() =>
      say('trouble', i18n.t('reply.toneNotKept')),
    );
  };
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center gap-1.5">
        <Select
          aria-label={i18n.t('reply.tone')}
          aria-keyshortcuts="Alt+T"
          title="Alt+T"
          className="!h-6 text-sm"
          value={tone}
          onChange={({ target }) => speak(toneSchema.parse(target.value))}
        >
          {TONES.map((one) => (
            <option key={one} value={one}>
              {wordTone(one)}
            </option>
          ))}
        </Select>
        {!isUsual && (
          <Button look="quiet" size="sm" onClick={() => void keep()}>
            {i18n.t('reply.toneKeep')}
          </Button>
        )}
        <Button look="quiet" size="sm" className="ml-auto" aria-keyshortcuts="Alt+N" onClick={another}>
          {i18n.t('reply.another')}
          <Kbd>Alt N</Kbd>
        </Button>
      </div>
      {usedUp && (
        <p role="status" className="text-muted text-sm">
          {i18n.t(offer.drafts.length === 0 ? 'reply.usedUpAll' : 'reply.usedUp')}
        </p>
      )}
    </div>
  );
}
