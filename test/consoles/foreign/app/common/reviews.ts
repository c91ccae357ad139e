import { fields } from '../../../kit/page/json.ts';
import { ask } from '../../../kit/page/transport.ts';
import { wait } from '../../../kit/page/wait.ts';
import type { DeskList, DeskReview } from '../../wire.ts';
import { CONFIG } from './config.ts';

/** What a page shows. `turn` grows whenever all rows are to be made anew. */
export interface View {
  page: number;
  total: number;
  rows: readonly DeskReview[];
  turn: number;
}

let view: View = { page: 1, total: 0, rows: [], turn: 0 };
let held = false;
const listeners = new Set<() => void>();

function show(next: Partial<View>): void {
  view = { ...view, ...next };
  for (const listener of listeners) listener();
}

export function current(): View {
  return view;
}

/** Calls back after every change, until the returned function is called. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A page that writes replies within its rows holds them while a box is open: it would take the agent's text away. */
export function hold(open: boolean): void {
  held = open;
}

export async function load(page: number): Promise<void> {
  const url = `/api/reviews?page=${page}&size=${CONFIG.size}`;
  const answer = await ask(CONFIG.transport, { url, method: 'GET', headers: {}, body: null });
  // Our own server wrote it, and a page trusts its server.
  const { total, rows } = answer as DeskList;
  if (CONFIG.late > 0) await wait(CONFIG.late);
  show({ page, total, rows });
}

/** Sends a reply and reads the page's list again. Rejects where the server refuses. */
export async function reply(id: string, text: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ id, text });
  const answer = await ask(CONFIG.transport, { url: '/api/reply', method: 'POST', headers, body });
  if (fields(answer).ok !== true) throw new Error('回复失败');
  await load(view.page);
}

/** Loads the first page and begins the remaking of rows where it is switched on. */
export function start(): void {
  void load(1);
  if (CONFIG.rerender > 0) {
    setInterval(() => {
      if (!held) show({ turn: view.turn + 1 });
    }, CONFIG.rerender);
  }
}
