import { Dialog } from 'radix-ui';
import { type KeyboardEvent, type RefObject, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { CaseRow } from '@/lib/cases/case';
import type { TextSource } from '@/lib/reply/source';
import type { Tone } from '@/lib/reply/tones';
import type { Settings } from '@/lib/settings/schema';
import { markUsed } from '@/lib/store/template-marks';
import type { SlotValues, TemplateKind } from '@/lib/templates/contract';
import { previewTemplate } from '@/lib/templates/preview';
import { renderTemplate, slotsFor } from '@/lib/templates/template';
import { templateFactsOf } from './facts';
import type { Occasion } from './groups';
import { PickerList } from './picker-list';
import { PreviewText } from './preview-text';
import { SlotForm } from './slot-form';
import { timeChoices } from './time-choices';
import type { Entry } from './use-library';
import { useNames } from './use-names';

interface PickerProps {
  row: CaseRow;
  settings: Settings;
  kind: TemplateKind;
  /** How the text that stands in the editor speaks; null: not known. */
  tone: Tone | null;
  /** The editor's own field, which has the focus again afterwards. */
  field: RefObject<HTMLElement | null>;
  onTake: (text: string, source: TextSource) => void;
  onClose: () => void;
  /** `/` once more: the agent wanted the sign itself. */
  onSlash: () => void;
}

/** From the library into the reply: choose, answer what the case does not say, done. All of it by keyboard. */
export function Picker({ onClose, ...rest }: PickerProps) {
  // The keys of the case wait while the picker has them.
  const keep = (event: KeyboardEvent): void => event.stopPropagation();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-[rgb(0_0_0/0.35)]" />
        <Dialog.Content
          aria-describedby={undefined}
          onKeyDown={keep}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            rest.field.current?.focus();
          }}
          className="fixed inset-x-2 top-2 z-50 mx-auto flex h-[min(640px,calc(100dvh-16px))] max-w-[760px] flex-col overflow-hidden rounded-lg border border-line bg-raised shadow-float"
        >
          <Dialog.Title className="sr-only">{i18n.t('templates.pick')}</Dialog.Title>
          <Steps {...rest} onClose={onClose} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Steps({ row, settings, kind, tone, onTake, onClose, onSlash }: Omit<PickerProps, 'field'>) {
  const names = useNames(row.review);
  const occasion = useMemo(
    (): Occasion => ({ grade: row.grade, console: row.review.console, kind, tone }),
    [row.grade, row.review.console, kind, tone],
  );
  // Once: the times that are offered do not move under the agent.
  const [now] = useState(Date.now);
  const facts = useMemo(() => templateFactsOf(row, settings, names, now), [row, settings, names, now]);
  const times = useMemo(() => timeChoices(now, facts.answerBy, settings.calendar), [now, facts, settings]);
  const [asking, setAsking] = useState<{ entry: Entry; values: SlotValues } | null>(null);
  const [query, setQuery] = useState('');
  const [fault, setFault] = useState<string | null>(null);

  const insert = ({ template }: Entry, values: SlotValues): void => {
    const text = renderTemplate(template, values, facts);
    if (typeof text !== 'string') {
      setFault(template.id);
      return;
    }
    onTake(text, { kind: 'template', id: template.id, version: template.version });
    // A count that cannot be kept is no reason to keep the text back.
    void markUsed(template.id, now).catch(() => undefined);
    onClose();
  };
  const take = (entry: Entry): void => {
    const form = slotsFor(entry.template, facts);
    if (!form.ok) setFault(entry.template.id);
    else if (form.asked.length === 0) insert(entry, {});
    else setAsking({ entry, values: {} });
  };

  if (asking === null)
    return (
      <PickerList
        occasion={occasion}
        query={query}
        faulty={fault}
        preview={({ template }) => <PreviewText preview={previewTemplate(template, facts)} />}
        onQuery={(next) => {
          setQuery(next);
          setFault(null);
        }}
        onTake={take}
        onSlash={() => {
          onClose();
          onSlash();
        }}
      />
    );
  const { entry, values } = asking;
  const form = slotsFor(entry.template, facts, values);
  if (!form.ok) return null;
  return (
    <SlotForm
      title={entry.template.title}
      form={form}
      now={now}
      times={times}
      onBack={() => setAsking(null)}
      onDone={() => insert(entry, values)}
      onValue={(name, value) => {
        const { [name]: _, ...others } = values;
        setAsking({ entry, values: value === null ? others : { ...others, [name]: value } });
      }}
    >
      <PreviewText preview={previewTemplate(entry.template, facts, values)} />
    </SlotForm>
  );
}
