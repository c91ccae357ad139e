import { useState } from 'react';
import { i18n } from '#i18n';
import { askPin } from '@/components/desks/ask-pin';
import { usePin } from '@/components/desks/use-pin';
import { useNow } from '@/components/shell/now';
import { wordMoment } from '@/components/shell/words';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { askReset, lock, type PinState, removePin } from '@/lib/settings/pin';
import { SettingsPart } from '../settings-part';
import type { Saver } from '../use-saver';
import { NewPin } from './new-pin';

/** The PIN of what is the supervisor's alone: what it keeps, and what it does not. */
export function PinPart({ saver }: { saver: Saver }) {
  const pin = usePin();
  const [editing, setEditing] = useState(false);
  return (
    <SettingsPart title={i18n.t('pin.name')} intro={i18n.t('pin.intro')} parts={[]} saver={saver}>
      <p className="text-muted text-sm">{i18n.t('pin.honest')}</p>
      {pin?.set && !editing && <Standing pin={pin} onChange={() => setEditing(true)} />}
      {pin !== null && !pin.set && !editing && (
        <div>
          <Button onClick={() => setEditing(true)}>{i18n.t('pin.set')}</Button>
        </div>
      )}
      {editing && <NewPin onDone={() => setEditing(false)} />}
    </SettingsPart>
  );
}

function Standing({ pin, onChange }: { pin: Extract<PinState, { set: true }>; onChange: () => void }) {
  const now = useNow();
  const [forgotten, setForgotten] = useState(false);
  /** What needs it open; nothing happens when the agent turns away. */
  const opened = (act: () => unknown) => async (): Promise<void> => {
    if (await askPin()) await act();
  };
  return (
    <>
      <p role="status">
        {pin.resetAt !== null
          ? i18n.t('pin.resetting', [wordMoment(pin.resetAt, now)])
          : i18n.t(pin.unlocked ? 'pin.isOpen' : 'pin.isLocked')}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void opened(onChange)()}>{i18n.t('pin.change')}</Button>
        <Button onClick={() => void opened(() => removePin(Date.now()))()}>{i18n.t('pin.remove')}</Button>
        {pin.unlocked && <Button onClick={() => void lock()}>{i18n.t('pin.lock')}</Button>}
        {pin.resetAt === null ? (
          <Button look="quiet" onClick={() => setForgotten(true)}>
            {i18n.t('pin.forgotten')}
          </Button>
        ) : (
          <Button look="quiet" onClick={() => void askPin({ afresh: true })}>
            {i18n.t('pin.keep')}
          </Button>
        )}
      </div>
      <Confirm
        open={forgotten}
        onOpenChange={setForgotten}
        title={i18n.t('pin.resetTitle')}
        body={i18n.t('pin.resetBody')}
        action={i18n.t('pin.resetAction')}
        cancel={i18n.t('app.cancel')}
        onConfirm={() => void askReset(Date.now())}
      />
    </>
  );
}
