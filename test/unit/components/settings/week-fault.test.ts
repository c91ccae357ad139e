import { describe, expect, it } from 'vitest';
import { weekFault } from '@/components/settings/week-fault';
import { DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';

const empty = (): [number, number][][] => Array.from({ length: 7 }, () => []);

describe('weekFault', () => {
  it('takes the week of a new installation', () => {
    expect(weekFault(DEFAULT_CALENDAR.week)).toBeNull();
  });
  it('refuses a week in which no deadline would ever come', () => {
    expect(weekFault(empty())).toBe('windowNone');
  });
  it('takes a week with a single window', () => {
    expect(weekFault([...empty().slice(1), [[540, 600]]])).toBeNull();
  });
  it('refuses a window that ends before it begins', () => {
    expect(weekFault([...empty().slice(1), [[600, 540]]])).toBe('windowEmpty');
  });
});
