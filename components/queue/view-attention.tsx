import { i18n } from '#i18n';
import { usePromiseCounts } from '@/components/promises/use-promise-counts';
import { useLooker } from '@/components/shell/use-looker';
import { useViewCounts } from '@/components/shell/use-queue';
import { cx } from '@/components/ui/cx';

/**
 * A dot where something in the menu waits for this agent: a question to the supervisor, or, where promises have no tab of
 * their own (`promised`), a broken one.
 */
export function Attention({ promised }: { promised: boolean }) {
  const { approvals = 0 } = useViewCounts();
  const role = useLooker()?.role;
  const promises = usePromiseCounts();
  const broken = promised ? (promises?.broken ?? 0) : 0;
  if (broken === 0 && (role !== 'supervisor' || approvals === 0)) return null;
  const words = i18n.t(broken > 0 ? 'view.promiseBroken' : 'view.approvalAsked');
  return (
    <span
      role="img"
      aria-label={words}
      title={words}
      className={cx('size-1.5 shrink-0 rounded-full', broken > 0 ? 'bg-overdue-stripe' : 'bg-ink')}
    />
  );
}
