import { Dexie, type EntityTable, type Table } from 'dexie';
import type { CaseRow } from '@/lib/cases/case';
import type { CaseEvent } from '@/lib/cases/event';
import type { Trace } from '@/lib/grading/signals/trace';
import type { ScriptTally } from '@/lib/insights/scripts';
import type { Reply } from '@/lib/reply/likeness/reply';
import type { LayerRow } from './layers';
import type { OfferedRow } from './offered';
import type { OrderRow } from './orders';
import type { OutboxRow, RobotState } from './outbox';
import type { RulesRow } from './reschedule';
import type { RobotSend } from './robot-log';
import type { TemplateMark } from './template-marks';
import type { TemplateRow, TemplateVersionRow } from './templates';
import type { Unfinished } from './unfinished';

export const DB_NAME = 'haoshuo';

/** No case has its trace for certain. */
export const UNTRACED: Unfinished = { job: 'traces', after: '' };
/** The replies of no case are collected for certain. */
export const UNCOLLECTED: Unfinished = { job: 'replies', after: '' };

/**
 * `cases` is the fold of `events`; both are written in one transaction (see `journal.ts`), by the worker alone.
 * Indexes: lanes by deadline (queue, badge, retention), lanes by grade (counts), lanes by who has the case (loads), the worker's next duty, order number.
 * `orders` is what pages told of prices, also of orders without a case. `traces` is what cases find each other by, made
 * from their reviews; `unfinished` names the work over a whole table that is still to be done, and how far it got.
 * `layers` is what each shop's corrections taught the grader; `machineGrade` finds the corrected cases.
 * `replies` is what the shop wrote in 30 days, one a case and kind, made from the cases: new texts are compared with it.
 * `offered` is which drafts a shop was shown in 30 days (no text), so that none is shown again; a screen or the worker writes it.
 * `scripts` counts what the replies of deleted cases came to.
 * `outbox` is what group robots are still to say, `robotStates` how each of them fares, `robotLog` what became of the last sends.
 * `rules` is by which rules the clocks of all open cases were computed; none there = by older ones, see `reschedule.ts`.
 * `templates` is the shop's own library with what each said before; `templateMarks` also holds marks on those of ours.
 */
class HaoshuoDb extends Dexie {
  declare cases: EntityTable<CaseRow, 'id'>;
  declare events: Table<CaseEvent, [string, number]>;
  declare orders: EntityTable<OrderRow, 'key'>;
  declare traces: EntityTable<Trace, 'id'>;
  declare unfinished: EntityTable<Unfinished, 'job'>;
  declare layers: EntityTable<LayerRow, 'shop'>;
  declare replies: EntityTable<Reply, 'key'>;
  declare offered: Table<OfferedRow, [string, string]>;
  declare scripts: EntityTable<ScriptTally, 'key'>;
  declare templates: EntityTable<TemplateRow, 'id'>;
  declare templateVersions: Table<TemplateVersionRow, [string, number]>;
  declare templateMarks: EntityTable<TemplateMark, 'id'>;
  declare outbox: EntityTable<OutboxRow, 'id'>;
  declare robotStates: EntityTable<RobotState, 'robot'>;
  declare robotLog: EntityTable<RobotSend, 'n'>;
  declare rules: EntityTable<RulesRow, 'of'>;

  constructor() {
    super(DB_NAME);
    this.version(1).stores({
      cases: 'id, joinKey, looseKey, wakeAt, tellAt, [lane+dueAt], [lane+grade]',
      events: '[caseId+n]',
    });
    this.version(2).stores({ orders: 'key, seenAt' });
    // Here only the order is placed: 100,000 reviews are not read within a version change, which a dying worker would undo.
    this.version(3)
      .stores({
        cases: 'id, joinKey, looseKey, wakeAt, tellAt, [lane+dueAt], [lane+grade], machineGrade',
        traces: 'id, *bands, [buyer+at], [product+at], [shop+at]',
        unfinished: 'job',
        layers: 'shop',
      })
      .upgrade((change) => change.table('unfinished').put(UNTRACED));
    this.version(4)
      .stores({
        replies: 'key, at',
        offered: '[shop+print], [shop+at], [caseId+basis], at',
        cases:
          'id, joinKey, looseKey, wakeAt, tellAt, [lane+dueAt], [lane+grade], machineGrade, promiseAt, proposedAt, textFrom',
        templates: 'id',
        templateVersions: '[id+version]',
        templateMarks: 'id',
        scripts: 'key',
      })
      .upgrade((change) => change.table('unfinished').put(UNCOLLECTED));
    this.version(5).stores({
      cases:
        'id, joinKey, looseKey, wakeAt, tellAt, [lane+dueAt], [lane+grade], machineGrade, promiseAt, proposedAt, textFrom, followUpAt, approvalAt',
      outbox: 'id, robot',
      robotStates: 'robot',
      robotLog: '++n, at',
      rules: 'of',
    });
    this.version(6).stores({
      cases:
        'id, joinKey, looseKey, wakeAt, tellAt, [lane+dueAt], [lane+grade], machineGrade, promiseAt, proposedAt, textFrom, followUpAt, approvalAt, [lane+assignee]',
    });
  }
}

export const db = new HaoshuoDb();
