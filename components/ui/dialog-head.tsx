import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { IconButton } from './button';

/** The line over a dialog that only shows something: its title, and the way out. */
export function DialogHead({ title, close }: { title: string; close: string }) {
  return (
    <div className="flex items-center justify-between border-line border-b py-1 pr-1 pl-4">
      <Dialog.Title className="font-semibold text-lg">{title}</Dialog.Title>
      <Dialog.Close asChild>
        <IconButton label={close}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </Dialog.Close>
    </div>
  );
}
