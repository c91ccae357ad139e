import { useOffer } from '@/components/reply/use-offer';
import type { CaseRow } from '@/lib/cases/case';
import type { Settings } from '@/lib/settings/schema';
import { CaseBody } from './case-body';
import { CaseHead } from './case-head';

/** The case as soon as its drafts are there: a few milliseconds, in which a key must not fill an empty text. */
export function CaseReady({ row, settings }: { row: CaseRow; settings: Settings }) {
  const offer = useOffer(row, settings);
  if (offer === null) return <CaseHead row={row} />;
  return <CaseBody row={row} settings={settings} offer={offer} />;
}
