import { Input } from '@/components/ui/input';

const DAY_MINUTES = 1440;

/** Minutes of the day → "09:00"; the end of the day is written "00:00", because a clock has no 24:00. */
export function clockText(minutes: number): string {
  const hour = Math.floor((minutes % DAY_MINUTES) / 60);
  return `${String(hour).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** "09:00" → 540; null when it is not a time of day. `end`: midnight closes the day (1440) instead of opening it. */
export function clockMinutes(text: string, end = false): number | null {
  const match = /^(\d{2}):(\d{2})$/.exec(text);
  if (!match) return null;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  if (minutes >= DAY_MINUTES) return null;
  return end && minutes === 0 ? DAY_MINUTES : minutes;
}

export function TimeInput({
  label,
  value,
  end = false,
  onChange,
}: {
  label: string;
  value: number;
  end?: boolean;
  onChange: (minutes: number) => void;
}) {
  return (
    <Input
      type="time"
      aria-label={label}
      className="figures !px-1.5"
      value={clockText(value)}
      onChange={({ target }) => {
        const minutes = clockMinutes(target.value, end);
        if (minutes !== null) onChange(minutes);
      }}
    />
  );
}
