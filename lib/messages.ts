/**
 * The one protocol between page, worker and screens. What comes from a page is parsed with zod at the worker's door
 * (see the schemas below); what comes from our own screens is typed.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { BulkCommand, BulkResult } from '@/lib/cases/bulk';
import type { Command, CommandResult } from '@/lib/cases/commands';
import type { Actor } from '@/lib/cases/event';
import type { Deed } from '@/lib/cases/undo';
import type { NoBox, OrderPrice, ReplyTarget, RowRef } from '@/lib/consoles/contract';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import type { InsertOutcome, OccupiedAnswer, Standing } from '@/lib/insertion/contract';
import type { CaseMark, PageHealth, RefreshStop, Sighting, SightingResult } from '@/lib/wire';

/** What the panel asks a console tab to do: fill the reply of one review. */
export interface FillRequest {
  caseId: string;
  row: RowRef;
  /** Which of the row's forms; null = the review's, and the append's where only that one is left. */
  target: ReplyTarget | null;
  reply: string;
  /** What to do with text that stands in the box: the agent was asked. */
  answer?: OccupiedAnswer | null;
}
export type FillOutcome =
  | InsertOutcome
  | { kind: 'no-box'; why: NoBox }
  | { kind: 'page-not-connected' }
  /** A rule blocks the text, or what it makes behind the words that stand in the box: it never left the desk. */
  | { kind: 'blocked' | 'blocked-together' };
/** What became of a text for the order chat. `no-cursor`: no box of that page has, or had, the cursor. */
export type ChatOutcome = InsertOutcome | { kind: 'no-cursor' };
/** The text for a mark's fill; null = no such case. */
export type DraftAnswer = { text: string } | { blocked: 'alone' | 'together' } | null;

/** Who sits here, as a screen shows it. */
export type ShownAgent = Omit<Extract<Actor, { kind: 'agent' }>, 'kind'>;

/** What the browser's own shortcuts ask the panel for. */
export const PANEL_KEYS = ['next-case', 'fill-case'] as const;
export type PanelKey = (typeof PANEL_KEYS)[number];

interface Protocol {
  /** page → worker: reviews the page shows now. Answered with the marks of the bad ones. */
  sighted(data: Sighting): SightingResult;
  /** page → worker: how well the page could be read. Kept per tab until the tab goes. */
  health(data: PageHealth): void;
  /** page → worker, in a click: open the side panel on this case. */
  openPanel(data: { caseId: string }): void;
  /** page → worker: the text to fill for this case: the agent's draft, else the first of ours. `behind`: what it is appended to. */
  draftFor(data: { caseId: string; behind: Standing | null }): DraftAnswer;
  /** page → worker: the page took our text, or the agent sent a reply. */
  filled(data: { caseId: string; text: string }): void;
  sent(data: { caseId: string; text: string | null }): void;
  /** page → worker: the file that was imported for this console (null = the shipped one), and whether it is confirmed. */
  consoleFile(data: { console: string }): { file: ConsoleFile | null; confirmed: boolean };
  /** page → worker: the file that was taught for the page's own origin. */
  taughtFile(data: null): ConsoleFile | null;
  /** page → worker: a lesson is over; `shop`: the name the user gives the shop, '' for none. */
  taught(data: { file: ConsoleFile; shop: string }): { ok: boolean };
  /** screen → worker: begin a lesson in this tab. */
  startTeaching(data: { tabId: number }): { ok: boolean };
  /** page → worker: may the untouched page press its own refresh now? null = no. `seconds`: until it may again, at least. */
  mayRefresh(data: { console: string }): { seconds: number } | null;
  /** page → worker: watch mode has to stop. */
  refreshStopped(data: { console: string; why: RefreshStop }): void;
  /** page → worker: what orders cost, learnt where the agent opened them. */
  priced(data: { console: string; prices: OrderPrice[] }): void;
  /** screen → worker: change a case. `by`: the agent the screen shows; refused when another one sits here by now. */
  command(data: { caseId: string; command: Command; by: ShownAgent | null }): CommandResult;
  /** screen → worker: the same for one portion of marked cases (`PORTION` in lib/cases/bulk.ts); each is answered for. */
  commands(data: { caseIds: string[]; command: BulkCommand; by: ShownAgent | null }): BulkResult;
  /** screen → worker: take a portion of actions back. */
  undo(data: { deeds: Deed[]; by: ShownAgent | null }): BulkResult;
  /** screen → worker: settings were saved; badge and alarms follow. */
  settingsChanged(data: null): void;
  /** worker → hidden page: play this sound. */
  ring(data: { sound: 'soft' | 'bell' }): void;
  /** worker → page: is one of us there? Answered from the script's first line on, before it has read anything. */
  here(data: null): true;
  /** worker → page: the marks of these cases are now so. */
  marks(data: { marks: CaseMark[] }): void;
  /** screen → chat page: put this text into the box that has the cursor. */
  fillChat(data: { text: string; answer: OccupiedAnswer | null }): ChatOutcome;
  /** worker → panel: the agent pressed a key of the browser's; `windowId`: in which window. */
  panelKey(data: { key: PanelKey; windowId: number | null }): void;
  /** screen → page: put this text into this review's reply box. */
  fill(data: FillRequest): FillOutcome;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
