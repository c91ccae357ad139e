import { Sparkles } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { WISHES } from '@/lib/polish/contract';
import type { PolishState } from './use-polish';

/** The one button of the shop's model, and its proposal under it: both texts to compare, taken only by hand. */
export function PolishBar({ state, onTake }: { state: PolishState; onTake: (text: string) => void }) {
  const { busy, proposal, ask, drop } = state;
  return (
    <div className="flex flex-col gap-2">
      {busy ? (
        <p role="status" className="flex items-center gap-2 text-muted text-sm">
          <span className="flex-1">{i18n.t('polish.busy')}</span>
          <Button size="sm" onClick={drop}>
            {i18n.t('polish.stop')}
          </Button>
        </p>
      ) : (
        <Menu
          trigger={
            <Button size="sm" className="self-start">
              <Sparkles aria-hidden className="size-3.5" />
              {i18n.t('polish.open')}
            </Button>
          }
        >
          {WISHES.map((wish) => (
            <MenuItem key={wish} onSelect={() => ask(wish)}>
              {i18n.t(`polish.wish_${wish}`)}
            </MenuItem>
          ))}
        </Menu>
      )}
      {proposal !== null && (
        <section
          aria-label={i18n.t('polish.proposal')}
          className="flex flex-col gap-2 rounded-md border border-line bg-raised p-2.5"
        >
          <p className="text-faint text-xs">{i18n.t('polish.proposalHint')}</p>
          <p className="whitespace-pre-wrap">{proposal.text}</p>
          <div className="flex flex-wrap gap-1.5">
            <Button
              size="sm"
              autoFocus
              onClick={() => {
                onTake(proposal.text);
                drop();
              }}
            >
              {i18n.t('polish.take')}
            </Button>
            <Button size="sm" onClick={() => ask(proposal.wish)}>
              {i18n.t('polish.again')}
            </Button>
            <Button size="sm" look="plain" onClick={drop}>
              {i18n.t('polish.drop')}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}
