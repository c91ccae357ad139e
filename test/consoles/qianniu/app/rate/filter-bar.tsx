import { Button, Input, Select, Tag } from '@alifd/next';
import { useState } from 'react';
import { clock } from '../../../kit/page/injected.ts';
import { config } from '../config.ts';
import { CHIPS, dayOf, EMOTIONS, type Filters, NO_FILTERS, PRESETS } from './filter-state.ts';

const DAY = 86_400_000;

/** Chips search at once, the rest waits for 搜索. */
export function FilterBar({ filters, onSearch }: { filters: Filters; onSearch: (filters: Filters) => void }) {
  const [draft, setDraft] = useState<Filters>(filters);
  if (config.layout === 'redesigned') return null;
  const change = (part: Partial<Filters>) => setDraft((now) => ({ ...now, ...part }));
  const chosen = (next: Filters) => {
    setDraft(next);
    onSearch(next);
  };
  const toggled = (chip: string, on: boolean) =>
    on ? [...draft.chips, chip] : draft.chips.filter((one) => one !== chip);
  const now = clock(config);
  return (
    <div className="q-filters">
      <div className="q-line">
        {CHIPS.map((chip) => (
          <Tag.Selectable
            key={chip}
            size="small"
            checked={draft.chips.includes(chip)}
            onChange={(on) => chosen({ ...draft, chips: toggled(chip, on) })}
          >
            {chip}
          </Tag.Selectable>
        ))}
      </div>
      <div className="q-line">
        <span className="q-label">评价情感</span>
        <Select
          aria-label="评价情感"
          dataSource={EMOTIONS}
          value={draft.emotion}
          style={{ width: 120 }}
          onChange={(value) => change({ emotion: value as Filters['emotion'] })}
        />
        <span className="q-label">评价时间</span>
        <Input
          readOnly
          aria-label="起始日期"
          placeholder="起始日期"
          style={{ width: 112 }}
          value={draft.days === null ? '' : dayOf(now - draft.days * DAY, '-')}
        />
        <span>-</span>
        <Input
          readOnly
          aria-label="结束日期"
          placeholder="结束日期"
          style={{ width: 112 }}
          value={draft.days === null ? '' : dayOf(now, '-')}
        />
        {PRESETS.map(({ label, days }) => (
          <Button key={label} text type="primary" onClick={() => chosen({ ...draft, days })}>
            {label}
          </Button>
        ))}
        <Input
          aria-label="关键词"
          placeholder="评价关键词/订单号/商品ID"
          style={{ width: 200 }}
          value={draft.search}
          onChange={(search) => change({ search: String(search) })}
        />
        <Button type="primary" onClick={() => onSearch(draft)}>
          搜索
        </Button>
        <Button onClick={() => chosen(NO_FILTERS)}>清除条件</Button>
      </div>
    </div>
  );
}
