import { Button, DatePicker, Input, Select } from 'antd';
import { useState } from 'react';
import { type Filters, NO_FILTERS } from './filter-state.ts';

const REPLIES = [
  { value: '0', label: '全部回复状态' },
  { value: '1', label: '未回复' },
  { value: '2', label: '已回复' },
] satisfies { value: Filters['reply']; label: string }[];

const CONTENTS = [
  { value: '0', label: '全部评价内容' },
  { value: '1', label: '有文字' },
] satisfies { value: Filters['content']; label: string }[];

export function FiltersForm({ onSearch }: { onSearch: (filters: Filters) => void }) {
  const [filters, setFilters] = useState(NO_FILTERS);
  const [round, setRound] = useState(0);
  const set = (part: Partial<Filters>) => setFilters((now) => ({ ...now, ...part }));
  const reset = () => {
    setFilters(NO_FILTERS);
    setRound((now) => now + 1);
    onSearch(NO_FILTERS);
  };
  return (
    <div className="d-filters">
      <Input
        className="d-filter-words"
        value={filters.words}
        allowClear
        placeholder="商品编号/订单编号/商品名称"
        onChange={(event) => set({ words: event.target.value })}
        onPressEnter={() => onSearch(filters)}
      />
      <Select value={filters.reply} options={REPLIES} onChange={(reply) => set({ reply })} />
      <Select value={filters.content} options={CONTENTS} onChange={(content) => set({ content })} />
      <DatePicker.RangePicker
        key={round}
        placeholder={['评价开始日期', '评价结束日期']}
        onChange={(_days, texts) => set({ from: texts?.[0] ?? '', to: texts?.[1] ?? '' })}
      />
      <span className="d-space" />
      <Button onClick={reset}>重置</Button>
      <Button type="primary" onClick={() => onSearch(filters)}>
        查询
      </Button>
    </div>
  );
}
