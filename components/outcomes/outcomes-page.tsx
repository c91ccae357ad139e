import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { Brand } from '@/components/shell/brand';
import { useTheme } from '@/components/shell/theme';
import { useSettings } from '@/components/shell/use-settings';
import { Empty } from '@/components/ui/empty';
import { scriptAccounts } from '@/lib/insights/scripts';
import { scriptTallies } from '@/lib/store/scripts';
import { ownTemplates } from '@/lib/store/templates';
import { shippedTemplates } from '@/lib/templates/shipped';
import { OutcomeTable } from './outcome-table';

/** What came of the replies, by the script they were made from. */
export function OutcomesPage() {
  const settings = useSettings();
  useTheme(settings?.theme);
  const tallies = useLiveQuery(() => scriptTallies(Date.now()), []);
  const titles = useLiveQuery(titlesById, []);
  const accounts = tallies === undefined || titles === undefined ? null : scriptAccounts(tallies);
  return (
    <main className="mx-auto flex max-w-[960px] flex-col px-4 pt-8 pb-16 sm:px-6">
      <Brand name={i18n.t('app.name')} />
      <h1 className="mt-4 font-semibold text-xl">{i18n.t('outcomes.title')}</h1>
      <p className="mb-6 text-muted">{i18n.t('outcomes.intro')}</p>
      {accounts?.length === 0 && (
        <Empty title={i18n.t('outcomes.none')}>
          <p>{i18n.t('outcomes.noneBody')}</p>
        </Empty>
      )}
      {accounts !== null && accounts.length > 0 && titles !== undefined && (
        <>
          <OutcomeTable accounts={accounts} titles={titles} />
          <ul className="mt-4 flex list-disc flex-col gap-1 pl-5 text-faint text-sm">
            <li>{i18n.t('outcomes.note1')}</li>
            <li>{i18n.t('outcomes.note2')}</li>
            <li>{i18n.t('outcomes.note3')}</li>
          </ul>
        </>
      )}
    </main>
  );
}

async function titlesById(): Promise<ReadonlyMap<string, string>> {
  const own = (await ownTemplates()).map(({ template }) => template);
  return new Map([...shippedTemplates(), ...own].map(({ id, title }) => [id, title]));
}
