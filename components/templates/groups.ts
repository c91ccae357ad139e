import type { Grade } from '@/lib/grading/contract';
import type { Tone } from '@/lib/reply/tones';
import type { ConsoleId } from '@/lib/review/schema';
import type { Template, TemplateKind } from '@/lib/templates/contract';
import type { Entry, Library } from './use-library';

/** What a template is sought for. */
export interface Occasion {
  grade: Grade;
  console: ConsoleId;
  kind: TemplateKind;
  /** How the text that stands in the editor speaks; null: not known. */
  tone: Tone | null;
}

export type GroupName = 'fits' | 'recent' | 'favourites' | 'others';
export interface Group {
  name: GroupName;
  entries: readonly Entry[];
}

/** More than one key reaches is no help. */
const MOST_FITTING = 9;
const MOST_RECENT = 9;

/**
 * Every template of this kind once, in the order in which an agent wants to see them: those that answer this cause on
 * this console, those used last, favourites, all others.
 */
export function groupsFor({ entries, marks }: Library, occasion: Occasion): Group[] {
  const left = new Set(entries.filter(({ template }) => template.kind === occasion.kind));
  const take = (chosen: readonly Entry[]): readonly Entry[] => {
    for (const entry of chosen) left.delete(entry);
    return chosen;
  };
  const usedAt = ({ template }: Entry): number => marks.get(template.id)?.usedAt ?? 0;
  const uses = ({ template }: Entry): number => marks.get(template.id)?.uses ?? 0;
  const isFavourite = ({ template }: Entry): boolean => marks.get(template.id)?.favourite ?? false;
  const rank = (entry: Entry): number => fitOf(entry.template, occasion) + (isFavourite(entry) ? 2 : 0);
  const fits = take(
    [...left]
      .filter(({ template }) => template.grades.includes(occasion.grade) && isFor(template, occasion.console))
      .map((entry) => ({ entry, rank: rank(entry) }))
      .sort((a, b) => b.rank - a.rank || uses(b.entry) - uses(a.entry))
      .slice(0, MOST_FITTING)
      .map(({ entry }) => entry),
  );
  const recent = take(
    [...left]
      .filter((entry) => usedAt(entry) > 0)
      .sort((a, b) => usedAt(b) - usedAt(a))
      .slice(0, MOST_RECENT),
  );
  const favourites = take([...left].filter(isFavourite));
  const others = [...left]
    .map((entry) => ({ entry, fit: fitOf(entry.template, occasion) }))
    .sort((a, b) => b.fit - a.fit)
    .map(({ entry }) => entry);
  const groups: Group[] = [
    { name: 'fits', entries: fits },
    { name: 'recent', entries: recent },
    { name: 'favourites', entries: favourites },
    { name: 'others', entries: others },
  ];
  return groups.filter((group) => group.entries.length > 0);
}

/** How well a template fits: the cause counts most, then the console, then the tone. One for another console is last. */
function fitOf(template: Template, { grade, console, tone }: Occasion): number {
  if (!isFor(template, console)) return -1;
  const cause = template.grades.includes(grade) ? 8 : template.grades.length === 0 ? 2 : 0;
  const place = template.consoles.length > 0 ? 1 : 0;
  return cause + place + (template.tone === tone ? 1 : 0);
}

function isFor({ consoles }: Template, console: ConsoleId): boolean {
  return consoles.length === 0 || consoles.includes(console);
}
