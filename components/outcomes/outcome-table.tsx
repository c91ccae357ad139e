import { i18n } from '#i18n';
import type { ScriptAccount } from '@/lib/insights/scripts';
import { ShareCell } from './share-cell';
import { wordSource } from './words';

/** One line a script, the most used first: counts, and shares with how far off they may be. */
export function OutcomeTable({
  accounts,
  titles,
}: {
  accounts: readonly ScriptAccount[];
  titles: ReadonlyMap<string, string>;
}) {
  return (
    <div className="overflow-x-auto">
      <table aria-label={i18n.t('outcomes.title')} className="figures w-full text-left">
        <thead className="whitespace-nowrap text-faint text-sm">
          <tr>
            <th className="py-1 pr-4 font-normal">{i18n.t('outcomes.script')}</th>
            <th className="py-1 pr-4 text-right font-normal">{i18n.t('outcomes.inserted')}</th>
            <th className="py-1 pr-4 text-right font-normal">{i18n.t('outcomes.sent')}</th>
            <th className="py-1 pr-8 text-right font-normal">{i18n.t('outcomes.edited')}</th>
            <th className="py-1 pr-4 font-normal">{i18n.t('outcomes.onTime')}</th>
            <th className="py-1 pr-4 font-normal">{i18n.t('outcomes.quiet')}</th>
            <th className="py-1 pr-4 text-right font-normal">{i18n.t('outcomes.better')}</th>
            <th className="py-1 text-right font-normal">{i18n.t('outcomes.resolved')}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <Line key={account.key} account={account} titles={titles} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ account, titles }: { account: ScriptAccount; titles: ReadonlyMap<string, string> }) {
  const { meanEdited, measured, untouched } = account;
  return (
    <tr className="border-line border-t align-top">
      <th scope="row" className="min-w-32 py-1.5 pr-4 font-normal">
        {wordSource(account.source, titles)}
      </th>
      <td className="py-1.5 pr-4 text-right">{account.inserted}</td>
      <td className="py-1.5 pr-4 text-right">{account.sent}</td>
      <td className="whitespace-nowrap py-1.5 pr-8 text-right">
        {meanEdited === null ? '—' : `${Math.round(meanEdited * 100)}%`}
        {measured > 0 && (
          <span className="block text-faint text-sm">
            {i18n.t('outcomes.untouched', [untouched, measured])}
          </span>
        )}
      </td>
      <ShareCell share={account.onTimeShare} hits={account.onTime} total={account.timed} />
      <ShareCell share={account.quietShare} hits={account.judged - account.again} total={account.judged} />
      <td className="py-1.5 pr-4 text-right">{account.better}</td>
      <td className="py-1.5 text-right">{account.resolved}</td>
    </tr>
  );
}
