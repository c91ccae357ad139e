import { Undo2, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button, IconButton } from '@/components/ui/button';

/** What was just taken away, and the way back. It stays until it is used or closed. */
export function UndoBar({
  said,
  onUndo,
  onClose,
}: {
  said: string;
  onUndo: () => void;
  onClose: () => void;
}) {
  // The button that was pressed is gone with the template: the hands find the way back.
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [said]);
  return (
    <div role="status" className="flex items-center gap-2 border-line border-t bg-sunken py-1.5 pr-1.5 pl-3">
      <p className="min-w-0 flex-1 truncate">{said}</p>
      <Button ref={undo} size="sm" onClick={onUndo}>
        <Undo2 aria-hidden className="size-3.5" />
        {i18n.t('templates.undo')}
      </Button>
      <IconButton size="sm" label={i18n.t('app.close')} onClick={onClose}>
        <X aria-hidden className="size-3.5" />
      </IconButton>
    </div>
  );
}
