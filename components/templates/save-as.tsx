import { Dialog } from 'radix-ui';
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { say } from '@/components/shell/notice';
import { snake } from '@/components/shell/words';
import { Button } from '@/components/ui/button';
import { Switch } from '@/components/ui/switch';
import type { CaseRow } from '@/lib/cases/case';
import type { Settings } from '@/lib/settings/schema';
import { addTemplate, type TemplateContent } from '@/lib/store/templates';
import { storageTrouble } from '@/lib/store/trouble';
import { MAX_TEMPLATE, type TemplateKind } from '@/lib/templates/contract';
import { slotProposals, withSlots } from './as-template';
import { templateFactsOf } from './facts';
import { TemplateForm } from './template-form';
import { useNames } from './use-names';

/** A title is taken from the text until somebody writes one. */
const TITLE_LENGTH = 14;

/** The agent's text as a template of the shop: what belongs to this one case becomes slots, where that is wanted. */
export function SaveAs({
  row,
  settings,
  kind,
  text,
  onClose,
}: {
  row: CaseRow;
  settings: Settings;
  kind: TemplateKind;
  text: string;
  onClose: () => void;
}) {
  const names = useNames(row.review);
  const [now] = useState(Date.now);
  const facts = useMemo(() => templateFactsOf(row, settings, names, now), [row, settings, names, now]);
  const proposals = useMemo(() => slotProposals(text, facts, kind), [text, facts, kind]);
  const [slotted, setSlotted] = useState(true);
  // null: as proposed, the agent changed nothing.
  const [written, setWritten] = useState<TemplateContent | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const textOf = (withThem: boolean): string =>
    (withThem ? withSlots(text, proposals) : text).slice(0, MAX_TEMPLATE);
  const proposed = textOf(slotted);
  const content: TemplateContent = written ?? {
    title: titleOf(row, withSlots(text, proposals)),
    text: proposed,
    grades: [row.grade],
    consoles: [],
    tone: 'sincere',
    kind,
  };
  const save = async (): Promise<void> => {
    try {
      await addTemplate({ ...content, title: content.title.trim() }, null, Date.now());
      say('done', i18n.t('templates.savedAs', [content.title.trim()]));
      onClose();
    } catch (error) {
      setTrouble(i18n.t(`command.${snake(storageTrouble(error))}`));
    }
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-[rgb(0_0_0/0.35)]" />
        <Dialog.Content
          aria-describedby={undefined}
          onKeyDown={(event) => event.stopPropagation()}
          className="fixed inset-x-2 top-2 z-50 mx-auto flex max-h-[calc(100dvh-16px)] max-w-[560px] flex-col overflow-hidden rounded-lg border border-line bg-raised shadow-float"
        >
          <Dialog.Title className="border-line border-b px-4 py-2.5 font-semibold text-lg">
            {i18n.t('templates.saveAs')}
          </Dialog.Title>
          <div className="flex min-h-0 flex-col gap-3 overflow-y-auto px-4 py-3">
            {proposals.length > 0 && (
              <div className="flex flex-col gap-1 rounded-md bg-sunken px-3 py-2">
                <Switch
                  label={i18n.t('templates.slotted')}
                  checked={slotted}
                  // What the agent changed by hand stays.
                  disabled={content.text !== proposed}
                  onChange={({ target }) => {
                    setSlotted(target.checked);
                    setWritten(written && { ...written, text: textOf(target.checked) });
                  }}
                />
                <p className="text-muted text-sm">
                  {[...new Set(proposals.map(({ words, slot }) => `${words} → ${slot}`))].join('；')}
                </p>
              </div>
            )}
            <TemplateForm content={content} facts={facts} settings={settings} onChange={setWritten} />
          </div>
          <div className="flex items-center justify-end gap-2 border-line border-t px-4 py-2.5">
            {trouble !== null && (
              <p role="alert" className="min-w-0 flex-1 font-medium text-sm">
                {trouble}
              </p>
            )}
            <Dialog.Close asChild>
              <Button>{i18n.t('app.cancel')}</Button>
            </Dialog.Close>
            <Button
              look="primary"
              disabled={content.title.trim() === '' || content.text.trim() === ''}
              onClick={() => void save()}
            >
              {i18n.t('templates.save')}
            </Button>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function titleOf({ grade }: CaseRow, text: string): string {
  const words = text.replace(/\{\{.*?\}\}/g, '').trim();
  const first = words.split(/[。！？!?；;\n]/)[0] ?? '';
  return `${i18n.t(`grade.${grade}`)} ${first.slice(0, TITLE_LENGTH)}`.replace(/[\s，、,]+$/, '');
}
