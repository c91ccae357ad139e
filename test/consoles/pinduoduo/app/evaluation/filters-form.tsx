import { useState } from 'react';
import { Button } from '../beast/button.tsx';
import { config } from '../config.ts';
import { beast, names } from '../mark.ts';
import { Chips } from './chips.tsx';
import { CONTENTS, type Filters, NO_FILTERS } from './filter-state.ts';

const DAYS = new Map([
  ['近30天', 30],
  ['近90天', 90],
  ['近180天', 180],
]);
const STARS = ['1星', '2星', '3星', '4星', '5星'];
const redesigned = config.layout === 'redesigned';
const INPUTS = [
  [redesigned ? '订单号' : '订单编号', 'orderSn'],
  ['商品ID', 'goodsId'],
  ['关键词', 'keyword'],
] as const;

function toggled<T>(among: readonly T[], one: T): T[] {
  return among.includes(one) ? among.filter((other) => other !== one) : [...among, one];
}

/** The form above the list; `onSearch` is called by 查询 and 重置 only. */
export function FiltersForm({
  tags,
  onSearch,
}: {
  tags: readonly string[];
  onSearch: (filters: Filters) => void;
}) {
  const [draft, setDraft] = useState<Filters>(NO_FILTERS);
  const change = (part: Partial<Filters>) => setDraft({ ...draft, ...part });
  const days = [...DAYS].filter(([, count]) => count === draft.days).map(([label]) => label);
  return (
    <form className={names('r-filters', 'evaluation_search')} onSubmit={(event) => event.preventDefault()}>
      <Chips
        title="评价时间"
        labels={[...DAYS.keys()]}
        chosen={days}
        onToggle={(label) => change({ days: DAYS.get(label) ?? 90 })}
      />
      <Chips
        title={redesigned ? '星级' : '用户评价得分'}
        labels={STARS}
        chosen={draft.stars.map((star) => `${star}星`)}
        onToggle={(label) => change({ stars: toggled(draft.stars, Number.parseInt(label, 10)).sort() })}
      />
      <Chips
        title="评价内容"
        labels={CONTENTS}
        chosen={draft.contents}
        onToggle={(label) => change({ contents: toggled(draft.contents, label) })}
      />
      <Chips
        title="评价标签"
        labels={tags}
        chosen={draft.tags}
        onToggle={(label) => change({ tags: toggled(draft.tags, label) })}
      />
      <div className="r-filter-pair">
        <Chips
          title="商家回复"
          labels={['已回复', '未回复']}
          chosen={draft.replied ? [draft.replied] : []}
          onToggle={(label) => {
            const replied = label === '已回复' ? '已回复' : '未回复';
            change({ replied: draft.replied === replied ? null : replied });
          }}
        />
        <Chips
          title="参与活动"
          labels={['评价有礼']}
          chosen={draft.gift ? ['评价有礼'] : []}
          onToggle={() => change({ gift: !draft.gift })}
        />
      </div>
      <div className={names('r-filter', 'evaluation_search_content')}>
        {INPUTS.map(([label, key]) => (
          <label key={key} className="r-field">
            {label}
            <input
              type="text"
              {...beast('input-htmlInput', 'r-input', 'IPT_input')}
              placeholder="请输入"
              value={draft[key]}
              onChange={(event) => change({ [key]: event.target.value })}
            />
          </label>
        ))}
        <Button kind="primary" onClick={() => onSearch(draft)}>
          查询
        </Button>
        <Button
          onClick={() => {
            setDraft(NO_FILTERS);
            onSearch(NO_FILTERS);
          }}
        >
          重置
        </Button>
      </div>
    </form>
  );
}
