import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { leaveField, useKeys } from '@/components/shell/keys';
import { usePanel } from '@/components/shell/panel-state';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import type { Settings } from '@/lib/settings/schema';
import { caseById } from '@/lib/store/queries';
import { CaseHead } from './case-head';
import { CaseReady } from './case-ready';

/** One case on the screen, kept up to date. */
export function CaseView({ id, settings }: { id: string; settings: Settings }) {
  const row = useLiveQuery(async () => (await caseById(id)) ?? null, [id]);
  const close = usePanel((state) => state.close);
  useKeys({
    Escape: (event) => {
      if (!leaveField(event)) close();
    },
  });
  if (row === undefined) return <CaseHead row={null} />;
  if (row === null)
    return (
      <>
        <CaseHead row={null} />
        <Empty title={i18n.t('case.missing')}>
          <p>{i18n.t('case.missingBody')}</p>
          <Button onClick={close}>{i18n.t('case.back')}</Button>
        </Empty>
      </>
    );
  return <CaseReady row={row} settings={settings} />;
}
