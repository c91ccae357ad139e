import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { wordPerson } from '@/components/casework/words';
import { useQueue } from '@/components/shell/use-queue';
import type { QueueEntry } from '@/lib/cases/queue';

/** More names than this are not read at a glance. */
const NAMED = 2;

/** Who has those of the cases that somebody else has, by case. */
export function theirsAmong(
  entries: readonly Pick<QueueEntry, 'id' | 'assignee'>[],
  me: string,
): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(({ id, assignee }) =>
      assignee === null || assignee === me ? [] : [[id, assignee] as const],
    ),
  );
}

/**
 * Which of the cases an action is about: of many not those that colleagues have, unless the agent includes them. `note`: says
 * so, and asks; null where there is nothing to say. One case is meant as it is, as on its own screen.
 */
export function useTheirs(caseIds: readonly string[], me: string): { chosen: string[]; note: ReactNode } {
  const { queue } = useQueue();
  // As it was when the agent marked them: the figures of a question do not change while it is read.
  const [theirs] = useState(() =>
    caseIds.length === 1
      ? new Map<string, string>()
      : theirsAmong(
          caseIds.map((id) => queue.entry(id)).filter((entry) => entry !== null),
          me,
        ),
  );
  const [included, include] = useState(false);
  const chosen = caseIds.filter((id) => included || !theirs.has(id));
  const note = theirs.size > 0 && (
    <Note marked={caseIds.length} theirs={theirs} included={included} include={include} />
  );
  return { chosen, note: note || null };
}

function Note({
  marked,
  theirs,
  included,
  include,
}: {
  marked: number;
  theirs: ReadonlyMap<string, string>;
  included: boolean;
  include: (included: boolean) => void;
}) {
  const who = wordPeople([...new Set(theirs.values())]);
  return (
    <div className="flex flex-col gap-1 rounded-md bg-sunken px-2.5 py-2 text-sm">
      <p role="status" className="[overflow-wrap:anywhere]">
        {i18n.t(included ? 'bulk.theirsToo' : 'bulk.theirs', [marked, theirs.size, who])}
      </p>
      <label className="inline-flex items-center gap-1.5 self-start">
        <input
          type="checkbox"
          className="accent-primary"
          checked={included}
          onChange={({ target }) => include(target.checked)}
        />
        {i18n.t('bulk.include')}
      </label>
    </div>
  );
}

function wordPeople(names: readonly string[]): string {
  const words = names.slice(0, NAMED).map(wordPerson).join(i18n.t('banner.comma'));
  return names.length > NAMED ? i18n.t('bulk.theirsMore', [words, names.length]) : words;
}
