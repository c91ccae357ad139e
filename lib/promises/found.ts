import type { Calendar } from '@/lib/deadlines/calendar';
import type { EpochMs } from '@/lib/review/time';
import type { Act } from './acts';
import type { PromiseOrigin, PromiseType } from './contract';

/** A promise in a text. */
export interface Found {
  type: PromiseType;
  /** The verb it was known by. */
  act: Act['id'];
  /** `[start, end)` of the text as it was given. */
  start: number;
  end: number;
  words: string;
  dueAt: EpochMs;
  /** As in `MadePromise`. */
  within: number | null;
  said: boolean;
  /** "一定", "保证": promised without reserve. */
  sure: boolean;
}

export interface Hearing {
  /** When the text is, or was, sent. */
  now: EpochMs;
  /** Holidays and the desk's closing time; left out: Monday to Friday, 18:00. */
  calendar?: Calendar | undefined;
  /** "稍等" binds in the order chat alone. */
  origin: PromiseOrigin;
}

/** The same while it is being read, in places of the normal form. `sentence`: its number in the text. */
export interface Hit extends Omit<Found, 'words'> {
  sentence: number;
}
