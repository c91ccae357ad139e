import { useEffect, useState } from 'react';
import { rememberedMapping } from '@/lib/settings/import-mappings';
import { FIELDS } from '@/lib/tables/fields';
import { guessMapping, type Mapping, signatureOf } from '@/lib/tables/mapping';
import type { Table } from '@/lib/tables/table';

export interface Chosen {
  mapping: Mapping;
  shop: string;
  remembered: boolean;
}

/** What the columns mean: as confirmed before for such a file, else guessed; null until that is known. */
export function useMapping(table: Table): [Chosen | null, (change: Partial<Chosen>) => void] {
  const [state, setState] = useState<{ table: Table; chosen: Chosen } | null>(null);
  useEffect(() => {
    let gone = false;
    void startOf(table).then((chosen) => {
      if (!gone) setState({ table, chosen });
    });
    return () => {
      gone = true;
    };
  }, [table]);
  const change = (part: Partial<Chosen>): void =>
    setState((before) => (before === null ? null : { ...before, chosen: { ...before.chosen, ...part } }));
  return [state?.table === table ? state.chosen : null, change];
}

async function startOf({ headers }: Table): Promise<Chosen> {
  const before = await rememberedMapping(signatureOf(headers)).catch(() => null);
  if (before === null) return { mapping: guessMapping(headers), shop: '', remembered: false };
  const known = FIELDS.flatMap((field) => {
    const column = before.columns[field];
    return column === undefined ? [] : [[field, column] as const];
  });
  return { mapping: Object.fromEntries(known), shop: before.shop, remembered: true };
}
