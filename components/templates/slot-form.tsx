import { ArrowLeft, CornerDownLeft } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button, IconButton } from '@/components/ui/button';
import type { EpochMs } from '@/lib/review/time';
import type { SlotForm as Form, SlotState, SlotValue } from '@/lib/templates/contract';
import { hintOf, SlotField } from './slot-field';

const FOCUSABLE = 'input, [role="radio"][tabindex="0"]';

/** What the case does not say of a template is asked here; nothing goes into the reply while a gap is open. */
export function SlotForm({
  title,
  form,
  now,
  times,
  children,
  onValue,
  onBack,
  onDone,
}: {
  title: string;
  form: Extract<Form, { ok: true }>;
  now: EpochMs;
  times: readonly EpochMs[];
  /** The text as it would be now. */
  children: React.ReactNode;
  onValue: (name: string, value: SlotValue | null) => void;
  onBack: () => void;
  onDone: () => void;
}) {
  const fields = useRef<HTMLFormElement>(null);
  // Told only after the agent wanted to go on: nobody is scolded for a form just opened.
  const [tried, setTried] = useState(false);
  const open = form.asked.filter(isOpen);
  useEffect(() => fields.current?.querySelector<HTMLElement>(FOCUSABLE)?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const first = open[0];
    if (first === undefined) onDone();
    else {
      setTried(true);
      focusOn(fields.current, first.name);
    }
  };
  // Enter goes on from question to question, and from the last one into the reply.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLElement))
      return;
    const name = event.target.closest('[data-slot]')?.getAttribute('data-slot');
    const at = form.asked.findIndex((slot) => slot.name === name);
    if (at < 0) return;
    event.preventDefault();
    const slot = form.asked[at];
    const next = form.asked[at + 1];
    if (slot !== undefined && isOpen(slot)) setTried(true);
    else if (next === undefined) fields.current?.requestSubmit();
    else focusOn(fields.current, next.name);
  };
  return (
    <form
      ref={fields}
      noValidate
      className="flex min-h-0 flex-1 flex-col"
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      <div className="flex items-center gap-1 border-line border-b py-1.5 pr-3 pl-1.5">
        <IconButton label={i18n.t('templates.back')} onClick={onBack}>
          <ArrowLeft aria-hidden className="size-4" />
        </IconButton>
        <h2 className="min-w-0 flex-1 truncate font-semibold">{title}</h2>
      </div>
      <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-3 py-3">
        {form.asked.map((slot) => (
          <SlotField
            key={slot.name}
            slot={slot}
            now={now}
            times={times}
            error={tried && isOpen(slot) ? wordOpen(slot) : null}
            onValue={(value) => onValue(slot.name, value)}
          />
        ))}
        <div className="flex flex-col gap-1">
          <p className="text-muted text-sm">{i18n.t('templates.preview')}</p>
          {children}
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-2 border-line border-t px-3 py-2">
        <p role="status" className="min-w-0 flex-1 text-muted text-sm">
          {open.length > 0 &&
            i18n.t('templates.stillOpen', [open.map(({ name }) => name).join(i18n.t('banner.comma'))])}
        </p>
        <Button type="submit" look="primary">
          {i18n.t('templates.insert')}
          <CornerDownLeft aria-hidden className="size-3.5" />
        </Button>
      </div>
    </form>
  );
}

function focusOn(form: HTMLElement | null, name: string): void {
  const field = [...(form?.querySelectorAll('[data-slot]') ?? [])].find(
    (one) => one.getAttribute('data-slot') === name,
  );
  field?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}

/** A slot that only a condition asks for may stay empty. */
function isOpen({ required, value }: SlotState): boolean {
  return required && value === null;
}

/** Why this slot keeps the text back. */
function wordOpen(slot: SlotState): string {
  if (slot.type === 'amount')
    return i18n.t(slot.offered.length === 0 ? 'templates.openNoOffer' : 'templates.openAmount');
  const bounds = hintOf(slot);
  const why = i18n.t(`templates.open_${slot.type}`);
  return bounds === null ? why : `${why} · ${bounds}`;
}
