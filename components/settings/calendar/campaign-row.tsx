import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import type { Campaign } from '@/lib/deadlines/campaign';
import { DayInput } from './day-input';
import { WindowsRow } from './windows-row';

/** One campaign: its name, its first and last day, and when the desk is open on them. */
export function CampaignRow({
  campaign,
  onChange,
  onRemove,
}: {
  campaign: Campaign;
  onChange: (campaign: Campaign) => void;
  onRemove: () => void;
}) {
  const { name, from, to, windows } = campaign;
  return (
    <fieldset className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <legend className="sr-only">{name}</legend>
      <Input
        className="w-20"
        maxLength={20}
        aria-label={i18n.t('calendar.campaignName')}
        value={name}
        onChange={({ target }) => onChange({ ...campaign, name: target.value })}
      />
      <span className="flex items-center gap-1">
        <DayInput
          label={`${name} ${i18n.t('calendar.firstDay')}`}
          value={from}
          onChange={(day) => onChange({ ...campaign, from: day })}
        />
        <span aria-hidden className="text-faint">
          –
        </span>
        <DayInput
          label={`${name} ${i18n.t('calendar.lastDay')}`}
          value={to}
          onChange={(day) => onChange({ ...campaign, to: day })}
        />
      </span>
      <WindowsRow
        name={name}
        windows={windows}
        onChange={(next) => onChange({ ...campaign, windows: next })}
      />
      <span className="flex-1 sm:hidden" />
      <Button look="quiet" size="sm" aria-label={`${name} ${i18n.t('calendar.remove')}`} onClick={onRemove}>
        {i18n.t('calendar.remove')}
      </Button>
    </fieldset>
  );
}
