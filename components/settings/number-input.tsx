import { i18n } from '#i18n';
import { formatYuan, parseYuan } from '@/lib/review/money';
import { CommitInput } from './commit-input';

interface Shared {
  value: number;
  label: string;
  id?: string;
  onCommit: (value: number) => string | null;
}

/** A whole number from `min` to `max`. */
export function NumberInput({ value, min, max, onCommit, ...rest }: Shared & { min: number; max: number }) {
  return (
    <CommitInput
      {...rest}
      inputMode="numeric"
      className="figures w-20 text-right max-sm:w-14"
      value={String(value)}
      onCommit={(text) => {
        const number = /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : Number.NaN;
        const fits = number >= min && number <= max;
        return fits ? onCommit(number) : i18n.t('invalid.integer', [min, max]);
      }}
    />
  );
}

/** An amount, typed in 元, kept in 分. */
export function YuanInput({ value, onCommit, ...rest }: Shared) {
  return (
    <CommitInput
      {...rest}
      inputMode="decimal"
      className="figures w-24 text-right max-sm:w-16"
      value={formatYuan(value)}
      onCommit={(text) => {
        const fen = parseYuan(text);
        return fen === null ? i18n.t('invalid.amount') : onCommit(fen);
      }}
    />
  );
}
