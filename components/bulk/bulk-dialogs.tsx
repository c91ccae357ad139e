import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { ReasonDialog } from '@/components/case/dismiss-dialog';
import { HandDialog } from '@/components/casework/hand-dialog';
import { WhenDialog } from '@/components/casework/when-dialog';
import { waitTimes } from '@/lib/cases/when';
import type { Settings } from '@/lib/settings/schema';
import { caseById } from '@/lib/store/queries';
import { actOnMany } from './act-on-many';
import { ask, useAsked } from './use-asked';

/** Asks what a bulk action needs to know, once for all its cases. */
export function BulkDialogs({ settings }: { settings: Settings }) {
  const asked = useAsked((state) => state.asked);
  const [first] = asked?.caseIds ?? [];
  // Who is suggested is suggested for one case; a pile is handed over by its first.
  const row = useLiveQuery(
    async () => (first === undefined ? null : ((await caseById(first)) ?? null)),
    [first],
  );
  if (asked === null) return null;
  const close = (): void => ask(null);
  const { name, caseIds } = asked;
  const count = caseIds.length;
  switch (name) {
    case 'dismiss':
      return (
        <ReasonDialog
          open
          title={count === 1 ? i18n.t('case.dismissTitle') : i18n.t('bulk.dismissTitle', [count])}
          onOpenChange={(open) => open || close()}
          onDismiss={(reason) => void actOnMany(caseIds, { type: 'dismiss', reason })}
        />
      );
    case 'wait':
      return (
        <WhenDialog
          title={count === 1 ? i18n.t('work.waitTitle') : i18n.t('bulk.waitTitle', [count])}
          body={i18n.t('work.waitBody')}
          action={i18n.t('work.waitAction')}
          hint={i18n.t('work.waitNote')}
          times={waitTimes(Date.now())}
          onClose={close}
          onDone={(until, note) => void actOnMany(caseIds, { type: 'wait', until, note })}
        />
      );
    case 'hand':
      return row ? (
        <HandDialog
          row={row}
          settings={settings}
          title={count === 1 ? i18n.t('work.handTitle') : i18n.t('bulk.handTitle', [count])}
          onClose={close}
          onHand={(command) => void actOnMany(caseIds, command)}
        />
      ) : null;
    default:
      return null;
  }
}
