import { fingerprint } from '@/lib/review/text';
import { BANKS } from './causes';
import { ESCALATED } from './material';
import { PATHS } from './paths';
import { VOICES } from './voices';
import { OPENINGS } from './voices/occasions';

let book: ReadonlyMap<string, string> | null = null;

/** What was said with these phrases; one that this version no longer has is left out. */
export function wordsOf(prints: readonly string[]): string {
  book ??= new Map(everyPhrase().map((phrase) => [fingerprint(phrase), phrase]));
  return prints.map((print) => book?.get(print) ?? '').join('');
}

function everyPhrase(): string[] {
  const found: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') found.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect([BANKS, VOICES, OPENINGS, PATHS, ESCALATED]);
  return found;
}
