import { Plus } from 'lucide-react';
import { i18n } from '#i18n';
import { useNow } from '@/components/shell/now';
import { Button } from '@/components/ui/button';
import { type Campaign, otherCampaign, suggestedCampaigns } from '@/lib/deadlines/campaign';
import { dayIn } from '@/lib/deadlines/zone';
import { Block } from './block';
import { CampaignRow } from './campaign-row';
import type { Editor } from './editor';

/** Days on which the desk is open longer. Their dates are the shop's to say: the platforms name them anew each year. */
export function CampaignsBlock({ editor }: { editor: Editor }) {
  const now = useNow();
  const { campaigns, zone } = editor.calendar;
  const today = dayIn(zone, now);
  const offered = [
    ...suggestedCampaigns(today, campaigns),
    otherCampaign(i18n.t('calendar.campaign'), today, campaigns),
  ];
  const set = (next: Campaign[]): void => editor.change({ campaigns: next });
  return (
    <Block
      title={i18n.t('calendar.campaigns')}
      hint={i18n.t('calendar.campaignsHint')}
      parts={['campaigns']}
      faults={editor.faults}
      aside={offered.map((one) => (
        <Button
          key={one.name}
          size="sm"
          aria-label={i18n.t('calendar.addCampaign', [one.name])}
          onClick={() => set([...campaigns, one])}
        >
          <Plus aria-hidden className="size-3.5" />
          {one.name}
        </Button>
      ))}
    >
      {campaigns.length > 0 && (
        <ul className="flex flex-col border-line border-b">
          {campaigns.map((campaign, i) => (
            // A campaign has nothing that stays while it is edited
            <li key={i} className="border-line border-t py-1.5">
              <CampaignRow
                campaign={campaign}
                onChange={(next) => set(campaigns.with(i, next))}
                onRemove={() => set(campaigns.filter((_, other) => other !== i))}
              />
            </li>
          ))}
        </ul>
      )}
    </Block>
  );
}
