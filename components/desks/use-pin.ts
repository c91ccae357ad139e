import { useEffect, useState } from 'react';
import { useNow } from '@/components/shell/now';
import { type PinState, readPin, watchPin } from '@/lib/settings/pin';

/** The PIN as it stands, kept up to date to the minute; null until it is read. */
export function usePin(): PinState | null {
  const now = useNow();
  const [pin, setPin] = useState<PinState | null>(null);
  const [changes, setChanges] = useState(0);
  useEffect(() => watchPin(() => setChanges((count) => count + 1)), []);
  useEffect(() => {
    let gone = false;
    void readPin(Date.now()).then((state) => {
      if (!gone) setPin(state);
    });
    return () => {
      gone = true;
    };
  }, [now, changes]);
  return pin;
}
