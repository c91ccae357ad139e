import { type ReactNode, useId, useState } from 'react';
import { i18n } from '#i18n';
import { FieldSays } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { answerByWords } from '@/lib/reply/answer-by';
import { formatYuan } from '@/lib/review/money';
import type { EpochMs } from '@/lib/review/time';
import { MAX_VALUE, type SlotState, type SlotValue } from '@/lib/templates/contract';
import { Chips } from './chips';
import { fieldTime, timeOfField } from './time-choices';

interface SlotFieldProps {
  slot: SlotState;
  now: EpochMs;
  /** Times to choose from. */
  times: readonly EpochMs[];
  error: string | null;
  /** null: the slot is empty again. */
  onValue: (value: SlotValue | null) => void;
}

/** One question of the form before insertion, asked in the way of its type. */
export function SlotField(props: SlotFieldProps) {
  const { slot, error } = props;
  const id = useId();
  const says = `${id}-say`;
  const wiring = { id, 'aria-invalid': error !== null, 'aria-describedby': says };
  const chosen = slot.type === 'choice' || slot.type === 'amount';
  return (
    <div data-slot={slot.name} className="flex flex-col gap-1">
      {chosen ? (
        <span className="text-muted text-sm">{slot.name}</span>
      ) : (
        <label htmlFor={id} className="text-muted text-sm">
          {slot.name}
        </label>
      )}
      {slot.type === 'text' && <TextSlot {...props} wiring={wiring} />}
      {slot.type === 'number' && <NumberSlot {...props} wiring={wiring} />}
      {slot.type === 'time' && <TimeSlot {...props} wiring={wiring} />}
      {slot.type === 'choice' && (
        <Chips
          label={slot.name}
          chips={slot.choices.map((choice) => ({ key: choice, label: choice }))}
          chosen={typeof slot.value === 'string' ? slot.value : null}
          describedBy={says}
          invalid={error !== null}
          onChoose={props.onValue}
        />
      )}
      {slot.type === 'amount' && <AmountSlot {...props} says={says} />}
      <FieldSays id={says} error={error} hint={hintOf(slot)} />
    </div>
  );
}

interface Wired extends SlotFieldProps {
  wiring: { id: string; 'aria-invalid': boolean; 'aria-describedby': string };
}

function TextSlot({ slot, wiring, onValue }: Wired) {
  const [text, setText] = useState(String(slot.value ?? ''));
  return (
    <Input
      {...wiring}
      maxLength={MAX_VALUE}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        onValue(target.value.trim() === '' ? null : target.value);
      }}
    />
  );
}

function NumberSlot({ slot, wiring, onValue }: Wired) {
  const [text, setText] = useState(String(slot.value ?? ''));
  return (
    <Input
      {...wiring}
      inputMode="decimal"
      className="figures w-28"
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        onValue(numberOf(target.value));
      }}
    />
  );
}

/** Full-width digits are what a Chinese input method writes. */
function numberOf(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  return /^-?\d{1,9}(?:\.\d{1,3})?$/.test(plain) ? Number(plain) : null;
}

function TimeSlot({ slot, now, times, wiring, onValue }: Wired) {
  const value = typeof slot.value === 'number' ? slot.value : null;
  const [free, setFree] = useState(value !== null && !times.includes(value) ? fieldTime(value) : '');
  return (
    <div className="flex flex-col gap-1.5">
      <Chips
        label={slot.name}
        chips={times.map((at) => ({ key: String(at), label: answerByWords(at, now) }))}
        chosen={value === null ? null : String(value)}
        describedBy={wiring['aria-describedby']}
        invalid={wiring['aria-invalid']}
        onChoose={(key) => {
          setFree('');
          onValue(Number(key));
        }}
      />
      <span className="flex flex-wrap items-center gap-2 text-muted text-sm">
        {i18n.t('templates.otherTime')}
        <Input
          {...wiring}
          type="datetime-local"
          aria-label={`${slot.name} ${i18n.t('templates.otherTime')}`}
          className="figures"
          min={fieldTime(now)}
          value={free}
          onChange={({ target }) => {
            setFree(target.value);
            const at = timeOfField(target.value);
            onValue(at !== null && at > now ? at : null);
          }}
        />
        {free !== '' && slot.words !== null && <span>{slot.words}</span>}
      </span>
    </div>
  );
}

function AmountSlot({ slot, says, error, onValue }: SlotFieldProps & { says: string }): ReactNode {
  if (slot.offered.length === 0) return <p className="text-muted">{i18n.t('templates.noOffer')}</p>;
  return (
    <Chips
      label={slot.name}
      chips={slot.offered.map((fen) => ({
        key: String(fen),
        label: i18n.t('templates.yuan', [formatYuan(fen)]),
      }))}
      chosen={slot.value === null ? null : String(slot.value)}
      describedBy={says}
      invalid={error !== null}
      onChoose={(key) => onValue(Number(key))}
    />
  );
}

/** Which numbers may stand there; null: any, or it is no number. */
export function hintOf({ type, min, max }: SlotState): string | null {
  if (type !== 'number') return null;
  if (min !== null && max !== null) return i18n.t('templates.between', [min, max]);
  if (min !== null) return i18n.t('templates.atLeast', [min]);
  return max === null ? null : i18n.t('templates.atMost', [max]);
}
