/** What following a console page needs from outside. Wired to browser and screens in the entrypoint, faked in tests. */
import type { ConsoleAdapter, OrderPrice } from '@/lib/consoles/contract';
import type { TapEnd } from '@/lib/consoles/tap/receive';
import type { OccupiedAnswer, Standing } from '@/lib/insertion/contract';
import type { DraftAnswer, FillOutcome } from '@/lib/messages';
import type { Review } from '@/lib/review/schema';
import type { CaseMark, PageHealth, RefreshStop, SightingResult } from '@/lib/wire';

/** The worker, as a page may speak to it. Every call may fail: the worker sleeps, or the extension was updated. */
export interface Desk {
  sighted(reviews: Review[]): Promise<SightingResult>;
  health(health: PageHealth): Promise<void>;
  openPanel(caseId: string): void;
  draftFor(caseId: string, behind: Standing | null): Promise<DraftAnswer>;
  filled(caseId: string, text: string): Promise<void>;
  sent(caseId: string, text: string | null): Promise<void>;
  /** Whether the console is one into which we may write: seen by somebody, or confirmed by the user. */
  mayFill(): Promise<boolean>;
  /** Whether the page's own refresh may be pressed now, and how long it then has to rest; null = no. */
  mayRefresh(): Promise<{ seconds: number } | null>;
  refreshStopped(why: RefreshStop): Promise<void>;
  /** What orders cost, as the page told. */
  priced(prices: OrderPrice[]): Promise<void>;
}

/** What a mark says for a moment about a fill. `copied`: whether the text went to the clipboard instead; null = no text. */
export interface FillNote {
  outcome: FillOutcome;
  copied: boolean | null;
  /** Asks what to do with the text that stands in the box. */
  choose?: (mode: OccupiedAnswer['mode']) => void;
}

/** How much a mark shows: all of it, grade and time, the grade alone, or its first sign. */
export type MarkSize = 'full' | 'compact' | 'word' | 'mini';

/** One mark in one row. */
export interface MarkView {
  readonly host: HTMLElement;
  show(mark: CaseMark, now: number): void;
  size(size: MarkSize): void;
  say(note: FillNote | null): void;
}

/** Both are called with the browser's event: only a person's own may act. */
export interface MarkHandlers {
  open(event: Event): void;
  fill(event: Event): void;
}

export interface Watch {
  adapter: ConsoleAdapter;
  tap: TapEnd;
  desk: Desk;
  createMark(handlers: MarkHandlers): MarkView;
  now(): number;
  /** Whether the page had loaded before our scripts came. Left out = no. */
  late?: boolean;
}
