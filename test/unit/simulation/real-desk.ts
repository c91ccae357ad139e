import { Dexie } from 'dexie';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CaseRow } from '@/lib/cases/case';
import type { Command } from '@/lib/cases/commands';
import type { Review } from '@/lib/review/schema';
import type { Settings } from '@/lib/settings/schema';
import type { Doing } from './slow-commands';
import type { Shown } from './slow-desk';

const ID = 'haoshuo-extension-id';
const COLORS: Record<string, 'red' | 'amber'> = { '#c81e1e': 'red', '#b45309': 'amber' };
const HOUR = 3_600_000;

/** What breaks while the worker is at it: a call that never comes back, because the browser has ended the worker. */
export type Blow = 'write' | 'second-write' | 'notification' | 'badge';

/** The product itself, with its store and its worker, in a browser that writes down what is shown. */
export class RealDesk {
  private constructor(private worker: Worker) {}

  private text = '';
  private color = '';
  private shown: { id: string; title: string }[] = [];
  /** When the product wants to be woken next; null: it did not say. */
  alarm: number | null = null;

  static async open(settings: Settings): Promise<RealDesk> {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    fakeBrowser.reset();
    fakeBrowser.runtime.id = ID;
    await Dexie.delete('haoshuo');
    const desk = new RealDesk(await startWorker());
    desk.listen();
    await desk.worker.saveSettings(settings);
    return desk;
  }

  async sight(reviews: readonly Review[], blow: Blow | null): Promise<void> {
    const console = reviews[0]?.console ?? '';
    const send = () => this.worker.onSighted({ console, reviews }, pageOf(console));
    const first = await this.under(blow, send);
    if (!first.ok && !(await send()).ok) throw new Error('the page was not heard');
    await this.rest(blow);
  }

  /** Says `ok`, or why not, as the product does. */
  async act(id: string, doing: Doing, blow: Blow | null): Promise<string> {
    const row = await this.worker.db.cases.get(id);
    const command = row === undefined ? null : this.commandOf(row, doing);
    if (command === null) return 'no-such-case';
    const by = doing.type === 'replied' && doing.by === 'page' ? ({ kind: 'page' } as const) : undefined;
    const send = () => this.worker.onCommand(id, command, by);
    let result = await this.under(blow, send);
    if (!result.ok && result.why === 'storage-broken') result = await send();
    await this.rest(blow);
    return result.ok ? 'ok' : result.why;
  }

  async change(settings: Settings, blow: Blow | null): Promise<void> {
    await this.worker.saveSettings(settings);
    const follow = async (): Promise<void> => {
      await this.worker.followRules();
      await this.worker.refresh();
    };
    await this.under(blow, follow).catch((error: unknown) => {
      if (blow === null) throw error;
    });
    await this.rest(blow);
  }

  async tick(blow: Blow | null): Promise<void> {
    await this.under(blow, () => this.worker.tick()).catch(() => undefined);
    await this.rest(blow);
  }

  /** What the desk sees now, and which notifications came since it was asked last. */
  look(): Shown {
    const told = toldBy(this.shown);
    this.shown = [];
    return {
      badge: { text: this.text, color: this.text === '' ? null : (COLORS[this.color] ?? null) },
      told,
    };
  }

  rows(): Promise<CaseRow[]> {
    return this.worker.db.cases.toArray();
  }

  rowsOf(ids: readonly string[]): Promise<(CaseRow | undefined)[]> {
    return this.worker.db.cases.bulkGet([...ids]);
  }

  /** The browser ends the worker: whatever it held in memory is gone, the store and the storage stay. */
  async restart(): Promise<void> {
    this.worker.db.close();
    vi.resetModules();
    this.worker = await startWorker();
    this.listen();
  }

  /** Anew each time: what was to break and did not come to it is whole again. */
  private listen(): void {
    const { action, notifications, alarms } = fakeBrowser;
    vi.spyOn(action, 'setTitle').mockReset().mockResolvedValue(undefined);
    vi.spyOn(action, 'setBadgeText')
      .mockReset()
      .mockImplementation(async ({ text }) => {
        this.text = text ?? '';
      });
    vi.spyOn(action, 'setBadgeBackgroundColor')
      .mockReset()
      .mockImplementation(async ({ color }) => {
        this.color = String(color);
      });
    const create = async (id: string, { title }: { title: string }) => {
      this.shown.push({ id, title });
      return id;
    };
    vi.spyOn(notifications, 'create')
      .mockReset()
      .mockImplementation(create as never);
    const ring = async (_name: string, { when }: { when?: number }) => {
      if (when !== undefined) this.alarm = when;
    };
    vi.spyOn(alarms, 'create')
      .mockReset()
      .mockImplementation(ring as never);
  }

  /** After a blow the worker starts anew, and does at that moment what was left undone. */
  private async rest(blow: Blow | null): Promise<void> {
    await navigator.locks.request('haoshuo:tick', () => undefined);
    if (blow === null) return;
    await this.restart();
    await this.worker.followRules();
    await this.worker.tick();
  }

  private async under<T>(blow: Blow | null, work: () => Promise<T>): Promise<T> {
    if (blow !== null) this.strike(blow);
    try {
      return await work();
    } finally {
      await navigator.locks.request('haoshuo:tick', () => undefined);
      vi.mocked(this.worker.db.events.bulkAdd).mockRestore?.();
    }
  }

  private strike(blow: Blow): void {
    const killed = new Error('killed');
    const { events } = this.worker.db;
    const add = events.bulkAdd.bind(events) as never;
    switch (blow) {
      case 'write':
        vi.spyOn(events, 'bulkAdd').mockRejectedValueOnce(killed);
        return;
      case 'second-write':
        vi.spyOn(events, 'bulkAdd').mockImplementationOnce(add).mockRejectedValueOnce(killed);
        return;
      case 'notification':
        vi.mocked(fakeBrowser.notifications.create).mockRejectedValueOnce(killed);
        return;
      case 'badge':
        vi.mocked(fakeBrowser.action.setBadgeText).mockRejectedValueOnce(killed);
    }
  }

  private commandOf(row: CaseRow, doing: Doing): Command | null {
    switch (doing.type) {
      case 'note':
        return { type: 'note', text: '已电联买家' };
      case 'replied':
        return { type: 'replied', text: doing.text };
      case 'dismiss':
        return { type: 'dismiss', reason: '重复' };
      case 'ask':
        return { type: 'ask', about: { kind: 'compensation', amount: 5_000 }, note: '' };
      case 'promise': {
        const [proposal, ...more] = this.worker.proposalsOf(row);
        if (proposal === undefined || more.length > 0) throw new Error('not one promise');
        const { id, type, madeAt } = proposal;
        const dueAt = doing.hours === null ? proposal.dueAt : madeAt + doing.hours * HOUR;
        return { type: 'promise', promises: [{ id, type, dueAt }] };
      }
      case 'keep':
        return { type: 'keep', id: row.promises?.[doing.place]?.id ?? 'none' };
      case 'unpromise':
        return { type: 'unpromise', ids: [row.promises?.[doing.place]?.id ?? 'none'], why: 'withdrawn' };
      case 'follow-up':
        return { type: 'follow-up', id: row.followUps?.[doing.place]?.id ?? 'none', note: '' };
      case 'unplan':
        return { type: 'unplan', id: row.followUps?.[doing.place]?.id ?? 'none' };
      case 'unask':
        return { type: 'unask', id: row.approvals?.[doing.place]?.id ?? 'none' };
      case 'settle': {
        const id = row.approvals?.[doing.place]?.id ?? 'none';
        return { type: 'settle', id, approved: doing.approved, note: '' };
      }
      case 'hand':
        return { type: 'hand', handler: doing.handler, to: doing.to, note: '' };
      case 'wait':
        return { type: 'wait', until: doing.until, note: '' };
      case 'plan':
        return { type: 'plan', dueAt: doing.dueAt, note: '' };
      default:
        return doing;
    }
  }
}

/** One that is shown again under its id replaces itself. */
function toldBy(shown: readonly { id: string; title: string }[]): Shown['told'] {
  const titles = new Map(shown.map(({ id, title }) => [id, title]));
  const many = titles.get('overdue:*');
  if (many?.startsWith('notify.away')) return { away: Number(many.split(' ').at(-1)) };
  // "3 new, 2 overdue" are five.
  if (many !== undefined && titles.size === 1)
    return [...many.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0);
  return [...titles.keys()].map((id) => id.slice('overdue:'.length)).sort();
}

type Worker = Awaited<ReturnType<typeof startWorker>>;

async function startWorker() {
  const [
    { db },
    { onCommand },
    { onSighted },
    { tick, refresh },
    { followRules },
    { saveSettings },
    { proposalsOf },
  ] = await Promise.all([
    import('@/lib/store/db'),
    import('@/entrypoints/background/command'),
    import('@/entrypoints/background/intake'),
    import('@/entrypoints/background/tick'),
    import('@/entrypoints/background/rules'),
    import('@/lib/settings/store'),
    import('@/lib/cases/promises'),
  ]);
  await db.open();
  return { db, onCommand, onSighted, tick, refresh, followRules, saveSettings, proposalsOf };
}

const ORIGINS: Record<string, string> = {
  pinduoduo: 'https://mms.pinduoduo.com',
  qianniu: 'https://myseller.taobao.com',
};

function pageOf(console: string) {
  const origin = ORIGINS[console] ?? '';
  return { id: ID, origin, url: `${origin}/reviews`, tab: { id: 7, windowId: 1 } as never };
}
