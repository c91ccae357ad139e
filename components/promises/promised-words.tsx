import { i18n } from '#i18n';
import { usePanel } from '@/components/shell/panel-state';
import type { CaseRow } from '@/lib/cases/case';
import { openPromises } from '@/lib/cases/promises';

/** In the list of promises, a line of what was promised over the buyer's words; nothing in a lane. */
export function PromisedWords({ row }: { row: CaseRow }) {
  const listed = usePanel((state) => state.promises !== null);
  const promises = listed ? openPromises(row) : [];
  if (promises.length === 0) return null;
  const words = promises.map(({ words }) => words).join(i18n.t('banner.comma'));
  return <span className="block truncate font-medium">“{words}”</span>;
}
