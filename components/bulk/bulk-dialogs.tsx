import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { ReasonDialog } from '@/components/case/dismiss-dialog';
import { HandDialog } from '@/components/casework/hand-dialog';
import { WhenDialog } from '@/components/casework/when-dialog';
import { Confirm } from '@/components/ui/confirm';
import { waitTimes } from '@/lib/cases/when';
import type { Settings } from '@/lib/settings/schema';
import { caseById } from '@/lib/store/queries';
import { actOnMany } from './act-on-many';
import { AtOnce } from './at-once';
import { ResolveMany, ResolveOne } from './resolve-many';
import { useTheirs } from './theirs';
import { type Asked, ask, useAsked } from './use-asked';

/** Asks what a bulk action needs to know, once for all its cases. */
export function BulkDialogs({ settings }: { settings: Settings }) {
  const asked = useAsked((state) => state.asked);
  return asked === null ? null : <Asking asked={asked} settings={settings} />;
}

function Asking({ asked: { name, caseIds }, settings }: { asked: Asked; settings: Settings }) {
  const { chosen, note } = useTheirs(caseIds, settings.agent.name);
  const [first] = useState(chosen[0] ?? caseIds[0]);
  // Who is suggested is suggested for one case; a pile is handed over by its first.
  const row = useLiveQuery(
    async () => (first === undefined ? null : ((await caseById(first)) ?? null)),
    [first],
  );
  const close = (): void => ask(null);
  const onOpenChange = (open: boolean) => open || close();
  const count = chosen.length;
  const disabled = count === 0;
  switch (name) {
    case 'dismiss':
      return (
        <ReasonDialog
          open
          title={caseIds.length === 1 ? i18n.t('case.dismissTitle') : i18n.t('bulk.dismissTitle', [count])}
          disabled={disabled}
          onOpenChange={onOpenChange}
          onDismiss={(reason) => void actOnMany(chosen, { type: 'dismiss', reason })}
        >
          {note}
        </ReasonDialog>
      );
    case 'wait':
      return (
        <WhenDialog
          title={caseIds.length === 1 ? i18n.t('work.waitTitle') : i18n.t('bulk.waitTitle', [count])}
          body={i18n.t('work.waitBody')}
          action={i18n.t('work.waitAction')}
          hint={i18n.t('work.waitNote')}
          times={waitTimes(Date.now())}
          disabled={disabled}
          onClose={close}
          onDone={(until, words) => void actOnMany(chosen, { type: 'wait', until, note: words })}
        >
          {note}
        </WhenDialog>
      );
    case 'continue':
      if (note === null)
        return <AtOnce onClose={close} act={() => void actOnMany(chosen, { type: 'continue' })} />;
      return (
        <Confirm
          open
          onOpenChange={onOpenChange}
          title={i18n.t('bulk.continueTitle', [count])}
          body={i18n.t('bulk.continueBody')}
          action={i18n.t('bulk.continue')}
          cancel={i18n.t('app.cancel')}
          disabled={disabled}
          onConfirm={() => void actOnMany(chosen, { type: 'continue' })}
        >
          {note}
        </Confirm>
      );
    case 'resolve': {
      const resolve = (ids: readonly string[]): void => void actOnMany(ids, { type: 'resolve' });
      if (caseIds.length > 1)
        return <ResolveMany chosen={chosen} note={note} onClose={close} onResolve={resolve} />;
      return row ? <ResolveOne row={row} onClose={close} onResolve={() => resolve(chosen)} /> : null;
    }
    case 'hand':
      return row ? (
        <HandDialog
          row={row}
          settings={settings}
          title={caseIds.length === 1 ? i18n.t('work.handTitle') : i18n.t('bulk.handTitle', [count])}
          disabled={disabled}
          onClose={close}
          onHand={(command) => void actOnMany(chosen, command)}
        >
          {note}
        </HandDialog>
      ) : null;
    default:
      return null;
  }
}
