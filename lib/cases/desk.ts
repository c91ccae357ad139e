import type { Calendar } from '@/lib/deadlines/calendar';
import type { PlatformWindows } from '@/lib/deadlines/clocks';
import type { Grader } from '@/lib/grading/contract';
import type { GradePolicy } from '@/lib/grading/policy';
import type { ShopLayer } from '@/lib/grading/shop/layer';
import type { EpochMs } from '@/lib/review/time';

/** What a decision about a case depends on besides the case itself. */
export interface DeskContext {
  now: EpochMs;
  policy: GradePolicy;
  calendar: Calendar;
  backlogAfterHours: number;
  platformOf: (console: string) => PlatformWindows;
}

/** What taking in reviews depends on besides: who grades them. */
export interface IntakeDesk extends DeskContext {
  grader: Grader;
  /** What each shop taught the grader, by `shopKeyOf`. Left out: nothing was taught. */
  layers?: ReadonlyMap<string, ShopLayer>;
}
