import { type ReactNode, useId, useState } from 'react';
import { i18n } from '#i18n';
import { fieldTime } from '@/components/promises/words';
import { useNow } from '@/components/shell/now';
import { wordMoment } from '@/components/shell/words';
import { Confirm } from '@/components/ui/confirm';
import { Field, FieldSays } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { When } from '@/lib/cases/when';
import { type EpochMs, HOUR, parseChinaTime } from '@/lib/review/time';

interface WhenDialogProps {
  title: string;
  body: string;
  action: string;
  /** What the note is for, as the field says it while it is empty. */
  hint: string;
  disabled?: boolean;
  /** What else there is to say, under the fields. */
  children?: ReactNode;
  times: readonly When<'evening' | 'tomorrow' | 'days2' | 'days3' | 'days7' | 'open'>[];
  onClose: () => void;
  /** `at`: ms, in the future; null = no time is set. */
  onDone: (at: EpochMs | null, note: string) => void;
}

/** Asks for a time by its name or by the clock, and for a note. Arrows choose, Enter is the action. */
export function WhenDialog(props: WhenDialogProps) {
  const { title, body, action, hint, disabled = false, children, times, onClose, onDone } = props;
  const now = useNow();
  const id = useId();
  const [choice, setChoice] = useState<string>(times[0]?.name ?? 'own');
  const [own, setOwn] = useState(fieldTime(now + HOUR));
  const [note, setNote] = useState('');
  const typed = parseChinaTime(own);
  const isPast = choice === 'own' && (typed === null || typed <= now);
  const at = choice === 'own' ? typed : (times.find(({ name }) => name === choice)?.at ?? null);
  const done = (): void => onDone(at, note.trim());
  return (
    <Confirm
      open
      onOpenChange={(open) => open || onClose()}
      title={title}
      body={body}
      action={action}
      cancel={i18n.t('app.cancel')}
      disabled={disabled || isPast}
      onConfirm={done}
    >
      <div className="flex flex-col gap-2">
        <div role="radiogroup" aria-label={title} className="flex flex-col">
          {times.map((time) => (
            <Choice
              key={time.name}
              group={id}
              label={i18n.t(`work.when_${time.name}`)}
              aside={time.at === null ? '' : wordMoment(time.at, now)}
              checked={choice === time.name}
              onChoose={() => setChoice(time.name)}
            />
          ))}
          <Choice
            group={id}
            label={i18n.t('work.when_own')}
            aside=""
            checked={choice === 'own'}
            onChoose={() => setChoice('own')}
          />
        </div>
        {choice === 'own' && (
          <div>
            <Input
              type="datetime-local"
              aria-label={i18n.t('work.ownTime')}
              aria-invalid={isPast}
              aria-describedby={`${id}-say`}
              className="w-full"
              value={own}
              onChange={({ target }) => setOwn(target.value)}
            />
            <FieldSays id={`${id}-say`} error={isPast ? i18n.t('work.ownPast') : null} hint={null} />
          </div>
        )}
        <Field label={i18n.t('work.note')}>
          {(wiring) => (
            <Input
              {...wiring}
              maxLength={500}
              placeholder={hint}
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

function Choice({
  group,
  label,
  aside,
  checked,
  onChoose,
}: {
  group: string;
  label: string;
  aside: string;
  checked: boolean;
  onChoose: () => void;
}) {
  return (
    <label className="flex h-7 items-center gap-2 rounded-sm px-1 hover:bg-hover">
      <input
        type="radio"
        name={group}
        className="accent-[var(--ink)]"
        checked={checked}
        onChange={onChoose}
      />
      <span className="flex-1">{label}</span>
      <span className="figures text-faint text-sm">{aside}</span>
    </label>
  );
}
