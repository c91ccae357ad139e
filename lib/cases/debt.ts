import { owesTelling } from '@/lib/promises/ledger';
import type { CaseRow } from './case';

/** All that the desk was not told of this case, in a word that is the same for as long as that is the same; '' = nothing. */
export function debtOf({ owed = [], promises = [] }: Pick<CaseRow, 'owed' | 'promises'>): string {
  const stages = promises.filter(owesTelling).map(({ id, reached }) => `${id}@${reached}`);
  return [...[...owed].sort(), ...stages].join(' ');
}
