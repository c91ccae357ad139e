import { useEffect } from 'react';

/** Where there is nothing to ask after all: does it, and is no dialog. */
export function AtOnce({ onClose, act }: { onClose: () => void; act: () => void }) {
  // Once: the question is closed with it.
  useEffect(() => {
    onClose();
    act();
  }, []);
  return null;
}
