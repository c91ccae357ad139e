import { useRef } from 'react';
import { i18n } from '#i18n';
import { Confirm } from '@/components/ui/confirm';
import type { OccupiedAnswer } from '@/lib/insertion/contract';
import type { Asking } from './use-asking';

/** Asks once what to do with the agent's own text in the page's box, whose first lines it shows. */
export function OccupiedDialog({ asking: { standing, answer } }: { asking: Asking }) {
  const chosen = useRef(false);
  const choose = (mode: OccupiedAnswer['mode']) => () => {
    chosen.current = true;
    answer(mode);
  };
  return (
    <Confirm
      open
      onOpenChange={(open) => {
        if (!open && !chosen.current) answer(null);
      }}
      title={i18n.t('fill.occupied_title')}
      body={i18n.t('fill.occupied_body', [standing.length])}
      cancel={i18n.t('app.cancel')}
      action={i18n.t('fill.append')}
      onConfirm={choose('append')}
      other={{ action: i18n.t('fill.replace'), onConfirm: choose('replace') }}
      letters={{ action: 'A', other: 'R' }}
    >
      <blockquote className="line-clamp-4 whitespace-pre-wrap break-words rounded-md bg-sunken px-2 py-1.5 text-base">
        {standing.text}
      </blockquote>
      <p className="text-faint text-sm">{i18n.t('fill.occupied_undo')}</p>
    </Confirm>
  );
}
