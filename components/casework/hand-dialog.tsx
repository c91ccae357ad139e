import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { useNow } from '@/components/shell/now';
import { Confirm } from '@/components/ui/confirm';
import { Field } from '@/components/ui/field';
import { Input, Select } from '@/components/ui/input';
import type { CaseRow } from '@/lib/cases/case';
import type { Command } from '@/lib/cases/commands';
import { deskFor, type Taker, takersFor } from '@/lib/cases/hand-over';
import { HANDLERS, type Handler } from '@/lib/grading/policy';
import type { Settings } from '@/lib/settings/schema';
import { openLoads } from '@/lib/store/loads';
import { wordReceiver } from './words';

/** Nobody in particular: whoever of the desk claims it. */
const ANYONE = '';
const NO_LOADS: ReadonlyMap<string, number> = new Map();

/** To which desk, to whom of it, and why. Who is suggested stands first; a shop that entered nobody chooses a desk alone. */
export function HandDialog({
  row,
  settings,
  title = i18n.t('work.handTitle'),
  disabled = false,
  children,
  onClose,
  onHand,
}: {
  row: CaseRow;
  settings: Settings;
  title?: string;
  disabled?: boolean;
  /** What else there is to say, under the fields. */
  children?: ReactNode;
  onClose: () => void;
  /** `receiver`: desk and person in words. */
  onHand: (command: Extract<Command, { type: 'hand' }>, receiver: string) => void;
}) {
  const { staff, calendar } = settings;
  const now = useNow();
  const loads = useLiveQuery(() => openLoads(staff.people.map(({ name }) => name)), [staff]) ?? NO_LOADS;
  const [desk, setDesk] = useState<Handler>(() => deskFor(row, staff));
  /** null = the agent has not chosen: the suggestion. */
  const [chosen, setChosen] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const takers = takersFor(row, desk, staff, { now, zone: calendar.zone }, loads);
  const name = chosen ?? takers.find(({ suggested }) => suggested)?.name ?? ANYONE;
  const hand = (): void => {
    const to = name === ANYONE ? null : name;
    onHand({ type: 'hand', handler: desk, to, note: note.trim() }, wordReceiver(desk, to));
  };
  return (
    <Confirm
      open
      onOpenChange={(open) => open || onClose()}
      title={title}
      body={i18n.t('work.handBody')}
      action={i18n.t('work.handAction')}
      cancel={i18n.t('app.cancel')}
      disabled={disabled}
      onConfirm={hand}
    >
      <div className="flex flex-col gap-1">
        <Field label={i18n.t('work.handDesk')}>
          {(wiring) => (
            <Select
              {...wiring}
              value={desk}
              onChange={({ target }) => {
                const next = HANDLERS.find((one) => one === target.value);
                if (next === undefined) return;
                setDesk(next);
                setChosen(null);
              }}
            >
              {HANDLERS.map((handler) => (
                <option key={handler} value={handler}>
                  {i18n.t(`handler.${handler}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {takers.length > 0 && (
          <Field label={i18n.t('work.handTo')}>
            {(wiring) => (
              <Select {...wiring} value={name} onChange={({ target }) => setChosen(target.value)}>
                {takers.map((taker) => (
                  <option key={taker.name} value={taker.name}>
                    {wordTaker(taker)}
                  </option>
                ))}
                <option value={ANYONE}>{i18n.t('work.handAnyone')}</option>
              </Select>
            )}
          </Field>
        )}
        <Field label={i18n.t('work.note')}>
          {(wiring) => (
            <Input
              {...wiring}
              maxLength={500}
              placeholder={i18n.t('work.handNote')}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          )}
        </Field>
        {children}
      </div>
    </Confirm>
  );
}

function wordTaker({ name, onDuty, load, suggested }: Taker): string {
  const words = i18n.t('work.handPerson', [name, i18n.t(onDuty ? 'work.onDuty' : 'work.offDuty'), load]);
  return suggested ? i18n.t('work.handSuggested', [words]) : words;
}
