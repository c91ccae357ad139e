import { Input } from '@/components/ui/input';
import { dayOfIso } from '@/lib/deadlines/local-day';

/** A day of the calendar, "2026-11-22". While it is half typed nothing is changed. */
export function DayInput({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (iso: string) => void;
}) {
  return (
    <Input
      type="date"
      min="2020-01-01"
      max="2099-12-31"
      aria-label={label}
      className="figures !px-1.5"
      value={value}
      onChange={({ target }) => {
        if (/^20/.test(target.value) && dayOfIso(target.value) !== null) onChange(target.value);
      }}
    />
  );
}
