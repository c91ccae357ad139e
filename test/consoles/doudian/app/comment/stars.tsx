import { Rate } from 'antd';
import { config } from '../config.ts';

export function Stars({ value }: { value: number }) {
  if (config.stars === 'glyphs') return <div>{'★'.repeat(value) + '☆'.repeat(5 - value)}</div>;
  if (config.stars === 'number') return <div>{value}星</div>;
  return (
    <div>
      <Rate disabled value={value} />
    </div>
  );
}
