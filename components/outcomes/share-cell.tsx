import { i18n } from '#i18n';
import type { Share } from '@/lib/insights/wilson';

/** A share of few is not a share yet: below this the interval alone is drawn, and the figure is grey. */
const FEW = 10;

/** "93% 28/30", and under it the 95 % interval as a line on the scale from none to all. */
export function ShareCell({ share, hits, total }: { share: Share | null; hits: number; total: number }) {
  if (share === null) return <td className="py-1.5 pr-4 text-faint">—</td>;
  const few = total < FEW;
  const [low, high, middle] = [share.low, share.high, share.share].map((one) => `${(one * 100).toFixed(1)}%`);
  const range = i18n.t('outcomes.range', [Math.round(share.low * 100), Math.round(share.high * 100)]);
  return (
    <td className="min-w-28 py-1.5 pr-4" title={few ? i18n.t('outcomes.few') : range}>
      <span className={few ? 'text-faint' : ''}>
        {Math.round(share.share * 100)}% <span className="text-faint text-sm">{`${hits}/${total}`}</span>
      </span>
      <span className="sr-only">{range}</span>
      <span aria-hidden className="relative mt-1 block h-1 rounded-full bg-sunken">
        <span
          className="absolute inset-y-0 rounded-full bg-line-strong"
          style={{ left: low, right: `calc(100% - ${high})` }}
        />
        <span className="absolute -inset-y-0.5 w-0.5 bg-ink" style={{ left: middle }} />
      </span>
    </td>
  );
}
