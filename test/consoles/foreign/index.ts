import type { ForeignPage } from './contract.ts';
import { arcoList } from './pages/arco-list.ts';
import { cardList } from './pages/card-list.ts';
import { elementPlus } from './pages/element-plus.ts';
import { hashed } from './pages/hashed.ts';
import { plainTable } from './pages/plain-table.ts';
import { shadow } from './pages/shadow.ts';

export type { ForeignAt, ForeignPage } from './contract.ts';

/** Review pages that the product has never seen, one of each make. */
export const FOREIGN: readonly ForeignPage[] = [plainTable, cardList, elementPlus, arcoList, hashed, shadow];
