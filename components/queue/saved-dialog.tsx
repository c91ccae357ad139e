import { Dialog } from 'radix-ui';
import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { usePanel } from '@/components/shell/panel-state';
import { usePlaces } from '@/components/shell/use-consoles';
import { Button } from '@/components/ui/button';
import { DialogHead } from '@/components/ui/dialog-head';
import { focusField } from '@/components/ui/focus-field';
import { Input } from '@/components/ui/input';
import { changeViews, MAX_SAVED, MAX_SAVED_NAME, type SavedView, withView } from '@/lib/settings/views';
import { SavedLine } from './saved-line';
import { wordFilter } from './word-filter';

/** Keeps the filter of now under a name, and arranges those that were kept. */
export function SavedDialog({ saved, onClose }: { saved: readonly SavedView[]; onClose: () => void }) {
  const filter = usePanel((state) => state.filter);
  const places = usePlaces();
  const [name, setName] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const words = name.trim();
  const taken = saved.some((one) => one.name === words);
  const full = saved.length >= MAX_SAVED && !taken;
  const change = async (how: Parameters<typeof changeViews>[0]): Promise<void> => {
    setTrouble(null);
    await changeViews(how).catch(() => setTrouble(i18n.t('saved.failed')));
  };
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (words === '' || full) return;
    const search = filter.search.slice(0, 200);
    await change((views) =>
      withView(views, { id: crypto.randomUUID(), name: words, filter: { ...filter, search } }),
    );
    setName('');
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-[rgb(0_0_0/0.35)]" />
        <Dialog.Content
          aria-describedby={undefined}
          // The keys of the list are not for here.
          onKeyDown={(event) => event.stopPropagation()}
          onOpenAutoFocus={focusField}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            document.querySelector<HTMLElement>('[role=listbox]')?.focus({ preventScroll: true });
          }}
          className="fixed inset-x-2 top-2 z-50 mx-auto flex max-h-[calc(100dvh-16px)] max-w-[420px] flex-col overflow-hidden rounded-lg border border-line bg-raised shadow-float"
        >
          <DialogHead title={i18n.t('saved.title')} close={i18n.t('app.close')} />
          <div className="flex min-h-0 flex-col gap-3 overflow-y-auto px-4 py-3">
            <form className="flex flex-col gap-1.5" onSubmit={(event) => void keep(event)}>
              <p className="text-muted text-sm">{i18n.t('saved.hint', [wordFilter(filter, places)])}</p>
              <div className="flex gap-1.5">
                <Input
                  aria-label={i18n.t('saved.name')}
                  placeholder={i18n.t('saved.placeholder')}
                  className="flex-1"
                  maxLength={MAX_SAVED_NAME}
                  value={name}
                  onChange={({ target }) => setName(target.value)}
                />
                <Button type="submit" look="primary" disabled={words === '' || full}>
                  {i18n.t('saved.keep')}
                </Button>
              </div>
              <p role="status" className="text-faint text-sm empty:hidden">
                {trouble ??
                  (full ? i18n.t('saved.full', [MAX_SAVED]) : taken ? i18n.t('saved.replaced') : '')}
              </p>
            </form>
            {saved.length === 0 ? (
              <p className="text-faint text-sm">{i18n.t('saved.empty')}</p>
            ) : (
              <ul
                aria-label={i18n.t('saved.title')}
                className="flex flex-col gap-2 border-line border-t pt-3"
              >
                {saved.map((one, i) => (
                  <SavedLine
                    key={one.id}
                    saved={one}
                    first={i === 0}
                    last={i === saved.length - 1}
                    names={saved.map((other) => other.name)}
                    words={wordFilter(one.filter, places)}
                    onChange={change}
                  />
                ))}
              </ul>
            )}
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
