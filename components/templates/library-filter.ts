import type { Grade } from '@/lib/grading/contract';
import type { Tone } from '@/lib/reply/tones';
import type { TemplateKind } from '@/lib/templates/contract';
import type { Entry, Marks } from './use-library';

/** What the library page shows; null lets everything through. */
export interface LibraryFilter {
  grade: Grade | null;
  console: string | null;
  tone: Tone | null;
  kind: TemplateKind | null;
  from: 'own' | 'ours' | null;
  favourite: boolean;
}

export const NO_LIBRARY_FILTER: LibraryFilter = {
  grade: null,
  console: null,
  tone: null,
  kind: null,
  from: null,
  favourite: false,
};

/** A template that answers everything, or is for every console, is shown under each of them. */
export function passes({ template, own }: Entry, filter: LibraryFilter, marks: Marks): boolean {
  const { grade, console, tone, kind, from, favourite } = filter;
  return (
    (grade === null || template.grades.length === 0 || template.grades.includes(grade)) &&
    (console === null || template.consoles.length === 0 || template.consoles.includes(console)) &&
    (tone === null || template.tone === tone) &&
    (kind === null || template.kind === kind) &&
    (from === null || own === (from === 'own')) &&
    (!favourite || (marks.get(template.id)?.favourite ?? false))
  );
}
