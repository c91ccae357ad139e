import { i18n } from '#i18n';
import type { GradeAccount, GradingAccount } from '@/lib/insights/corrections';
import { wordShare } from './words';

/** One line a grade: how often the machine gave it, how often rightly, and what agents made of the rest. */
export function AccountTable({ account }: { account: GradingAccount }) {
  return (
    <div className="overflow-x-auto">
      <table aria-label={i18n.t('corrections.title')} className="figures w-full text-left">
        <thead className="whitespace-nowrap text-faint text-sm">
          <tr>
            <th className="py-1 pr-3 font-normal">{i18n.t('corrections.said')}</th>
            <th className="py-1 pr-3 text-right font-normal">{i18n.t('corrections.count')}</th>
            <th className="py-1 pr-3 text-right font-normal">{i18n.t('corrections.wrong')}</th>
            <th className="py-1 pr-3 font-normal">{i18n.t('corrections.precision')}</th>
            <th className="py-1 font-normal">{i18n.t('corrections.instead')}</th>
          </tr>
        </thead>
        <tbody>
          {account.grades.map((one) => (
            <Line key={one.grade} account={one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ account: { grade, said, wrong, precision, instead } }: { account: GradeAccount }) {
  return (
    <tr className="border-line border-t align-top">
      <th scope="row" className="whitespace-nowrap py-1 pr-3 font-normal">
        {i18n.t(`grade.${grade}`)}
      </th>
      <td className="py-1 pr-3 text-right">{said}</td>
      <td className="py-1 pr-3 text-right">{wrong}</td>
      <td className="whitespace-nowrap py-1 pr-3">{wordShare(precision)}</td>
      <td className="min-w-24 py-1 text-muted">
        {instead
          .map((to) => i18n.t('corrections.times', [i18n.t(`grade.${to.grade}`), to.count]))
          .join(i18n.t('banner.comma'))}
      </td>
    </tr>
  );
}
