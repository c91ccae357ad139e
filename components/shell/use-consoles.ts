import { useEffect, useMemo, useState } from 'react';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import type { ConsoleId } from '@/lib/review/schema';
import { type Consoles, filesIn, readConsoles, watchConsoles } from '@/lib/settings/consoles';
import { type Places, placesOf } from './places';

/** Consoles, confirmations and shop names, kept up to date; null until they are read. */
export function useConsoles(): Consoles | null {
  const [consoles, setConsoles] = useState<Consoles | null>(null);
  useEffect(() => {
    let gone = false;
    void readConsoles().then((value) => {
      if (!gone) setConsoles(value);
    });
    const stop = watchConsoles(setConsoles);
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return consoles;
}

const NONE: Consoles = { files: {}, confirmed: {}, shops: {} };

/** What consoles and shops are called. Shipped consoles have their names before the settings are read. */
export function usePlaces(): Places {
  const consoles = useConsoles() ?? NONE;
  return useMemo(() => placesOf(consoles), [consoles]);
}

/** The file by which this console is read; null when nobody has one (a table that was imported). */
export function useConsoleFile(id: ConsoleId): ConsoleFile | null {
  const consoles = useConsoles() ?? NONE;
  return useMemo(() => filesIn(consoles).find((file) => file.id === id) ?? null, [consoles, id]);
}
