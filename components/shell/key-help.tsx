import { Dialog } from 'radix-ui';
import { useRef } from 'react';
import { i18n } from '#i18n';
import { DialogHead } from '@/components/ui/dialog-head';
import { Kbd } from '@/components/ui/kbd';
import { KEY_TABLE, type KeyLine } from './key-table';
import { printedKey, useKeys } from './keys';
import { usePanel } from './panel-state';

/** All keys of the panel, over it: `?` opens and closes the list, whatever had the focus has it again. */
export function KeyHelp() {
  const shown = usePanel((state) => state.keysShown);
  const { showKeys } = usePanel.getState();
  const opener = useRef<Element | null>(null);
  const open = (): void => showKeys(true);
  // A Chinese input method writes the wide sign with the same key.
  useKeys({ '?': open, '？': open });
  return (
    <Dialog.Root open={shown} onOpenChange={showKeys}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-[rgb(0_0_0/0.35)]" />
        <Dialog.Content
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            // Nothing here is to be pressed: the first key closes it or is none.
            event.preventDefault();
            opener.current = document.activeElement;
            if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
          }}
          onCloseAutoFocus={(event) => {
            // Radix gives the focus back to a trigger of its own only, and this list has none.
            event.preventDefault();
            if (opener.current instanceof HTMLElement) opener.current.focus();
          }}
          onKeyDown={(event) => {
            // The keys that are listed here do nothing meanwhile.
            event.stopPropagation();
            if (event.key === '?' || event.key === '？') showKeys(false);
          }}
          className="fixed inset-x-2 top-2 z-50 mx-auto flex max-h-[calc(100dvh-16px)] max-w-[420px] flex-col overflow-hidden rounded-lg border border-line bg-raised shadow-float outline-none"
        >
          <DialogHead title={i18n.t('keys.title')} close={i18n.t('app.close')} />
          <div className="overflow-y-auto px-4 pt-1 pb-3">
            {KEY_TABLE.map(({ place, lines }) => (
              <section key={place} aria-label={i18n.t(`keys.in_${place}`)}>
                <h3 className="pt-2 pb-1 font-medium text-faint text-sm">{i18n.t(`keys.in_${place}`)}</h3>
                <dl className="grid grid-cols-2 gap-x-4 gap-y-0.5">
                  {lines.map((line) => (
                    <Line key={line.does} line={line} />
                  ))}
                </dl>
              </section>
            ))}
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Line({ line: { keys, does } }: { line: KeyLine }) {
  return (
    <div className="flex min-w-0 items-center justify-between gap-2">
      <dt className="min-w-0 truncate" title={i18n.t(`keys.${does}`)}>
        {i18n.t(`keys.${does}`)}
      </dt>
      <dd className="flex shrink-0 gap-0.5 text-muted">
        {/* A drawn key is not read out, and no control beside it says its name. */}
        <span className="sr-only">{keys.map(printedKey).join(' ')}</span>
        {keys.map((key) => (
          <Kbd key={key}>{printedKey(key)}</Kbd>
        ))}
      </dd>
    </div>
  );
}
