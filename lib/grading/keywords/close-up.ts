import type { Draft } from './draft';

const BLANK = 0x20;
/** From so many single characters with blanks between them it is a way to write, not a list. */
const LEAST = 3;

/** Takes the blanks out of words that are written "质 量 太 差": three ideographs or more, each standing alone. */
export function closeUp(draft: Draft): void {
  const { units, size } = draft;
  if (!hasLoneUnit(draft)) return;
  draft.size = 0;
  for (let at = 0; at < size; ) {
    const last = lastOfChain(units, size, at);
    const apart = last - at >= (LEAST - 1) * 2;
    for (let place = at; place <= last; place++)
      if (!apart || units[place] !== BLANK) draft.take(draft, place);
    at = last + 1;
  }
}

/** Whether one unit stands between two blanks; hardly any text has that, so hardly any is written anew. */
function hasLoneUnit({ units, size }: Draft): boolean {
  for (let at = 2; at < size; at++) if (units[at] === BLANK && units[at - 2] === BLANK) return true;
  return false;
}

/** The last place of the ideographs that stand apart from `at` on; `at` itself where none begin there. */
function lastOfChain(units: Uint16Array, size: number, at: number): number {
  if (!isIdeograph(units[at]) || !isEdge(units, size, at - 1)) return at;
  let last = at;
  while (
    units[last + 1] === BLANK &&
    last + 2 < size &&
    isIdeograph(units[last + 2]) &&
    isEdge(units, size, last + 3)
  )
    last += 2;
  return last;
}

function isEdge(units: Uint16Array, size: number, at: number): boolean {
  return at < 0 || at >= size || !isWord(units[at] ?? 0);
}

function isWord(unit: number): boolean {
  return isIdeograph(unit) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

function isIdeograph(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 0x3400 && unit <= 0x9fff;
}
