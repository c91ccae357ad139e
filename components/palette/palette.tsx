import { Dialog } from 'radix-ui';
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Settings } from '@/lib/settings/schema';
import { PaletteList } from './palette-list';

/** Another dialog or menu has the keys. */
const TAKEN = '[role="menu"], [role="alertdialog"], [role="dialog"]:not([data-palette])';

/** Everything that can be done now, found by words or pinyin: Ctrl K, from wherever the hands are. */
export function Palette({ settings }: { settings: Settings }) {
  const [open, setOpen] = useState(false);
  const opener = useRef<Element | null>(null);
  /** What was chosen: done when the focus is back, for it may be about the field that had it. */
  const chosen = useRef<(() => void) | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isOurs =
        (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === 'KeyK';
      if (!isOurs || event.isComposing) return;
      // Where it does nothing it must not go to the browser's address bar either.
      event.preventDefault();
      if (!event.repeat && document.querySelector(TAKEN) === null) setOpen((is) => !is);
    };
    // Before all others: text fields and dialogs keep their keys to themselves.
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, []);
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-[rgb(0_0_0/0.35)]" />
        <Dialog.Content
          data-palette
          aria-describedby={undefined}
          onOpenAutoFocus={() => {
            opener.current = document.activeElement;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (opener.current instanceof HTMLElement) opener.current.focus();
            const run = chosen.current;
            chosen.current = null;
            run?.();
          }}
          // The keys of the panel do nothing meanwhile.
          onKeyDown={(event) => event.stopPropagation()}
          className="fixed inset-x-2 top-2 z-50 mx-auto flex max-h-[min(480px,calc(100dvh-16px))] max-w-[480px] flex-col overflow-hidden rounded-lg border border-line bg-raised shadow-float outline-none"
        >
          <Dialog.Title className="sr-only">{i18n.t('palette.title')}</Dialog.Title>
          <PaletteList
            settings={settings}
            onChoose={(run) => {
              chosen.current = run;
              setOpen(false);
            }}
          />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
