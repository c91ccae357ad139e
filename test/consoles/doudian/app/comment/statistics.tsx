import { useEffect, useState } from 'react';
import { fields, number } from '../../../kit/page/json.ts';
import { readStatistics } from '../api.ts';

const FIGURES = [
  { label: '好评率', rate: 'positive_comment_rate', count: 'positive_commnet_count_30d' },
  { label: '中评率', rate: 'neutral_comment_rate', count: 'neutral_comment_count_30d' },
  { label: '差评率', rate: 'negative_comment_rate', count: 'negative_comment_count_30d' },
] as const;

function percent(value: number): string {
  return `${(value * 100).toFixed(2)}%`;
}

/** The rates of thirty days above the list. */
export function Statistics() {
  const [told, setTold] = useState<Record<string, unknown>>({});
  useEffect(() => {
    readStatistics().then(setTold, () => setTold({}));
  }, []);
  return (
    <dl className="d-figures">
      {FIGURES.map(({ label, rate, count }) => {
        const read = fields(told[rate]);
        return (
          <div key={label}>
            <dt>近30天{label}</dt>
            <dd>{percent(number(read.last_30days_value))}</dd>
            <dd className="d-muted">
              {number(told[count])} 条 · 较前7天 {percent(number(read.compare_last_7days_value))} · 超过同行{' '}
              {percent(number(read.ahead_peers_value))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
