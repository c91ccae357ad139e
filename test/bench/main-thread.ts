import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  /** Of that, the time in which the thread really ran. */
  tdur?: number;
  args?: { name?: string; data?: { frames?: unknown } };
}
interface ProfileNode {
  id: number;
  callFrame: { url: string };
  children?: number[];
}

/** ms that the main thread of the page worked during `act`, as Chromium counts it: scripts, styles, layout, painting. */
export async function workedDuring(cdp: CDPSession, act: () => Promise<void>): Promise<number> {
  const total = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
  };
  await cdp.send('Performance.enable');
  const before = await total();
  await act();
  const worked = (await total()) - before;
  await cdp.send('Performance.disable');
  return worked;
}

/** ms of the longest task of the busiest page during `act`; also those that are too short for a long task. */
export async function longestTask(cdp: CDPSession, act: () => Promise<void>): Promise<number> {
  const tasks = await tasksDuring(cdp, 'CrRendererMain', act);
  return Math.max(...tasks.map(({ dur }) => (dur ?? 0) / 1_000));
}

/** The same of the worker or of the busiest page, without the time in which its thread waited for a processor. ms */
export async function longestWork(
  cdp: CDPSession,
  where: 'worker' | 'page',
  act: () => Promise<void>,
): Promise<number> {
  const thread = where === 'worker' ? 'ServiceWorker thread' : 'CrRendererMain';
  const tasks = await tasksDuring(cdp, thread, act);
  // Hundreds of thousands of tasks are too many arguments for one call.
  return tasks.reduce(
    (longest, { dur = 0, tdur = dur }) => Math.max(longest, Math.min(dur, tdur) / 1_000),
    0,
  );
}

/** Every task of all threads of this name. */
async function tasksDuring(cdp: CDPSession, name: string, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  const traceConfig = { includedCategories: ['disabled-by-default-devtools.timeline', '__metadata'] };
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await act();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  const thread = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
  const meant = new Set(
    events.filter((event) => event.name === 'thread_name' && event.args?.name === name).map(thread),
  );
  const tasks = events.filter((event) => event.name === 'RunTask' && meant.has(thread(event)));
  if (tasks.length === 0) throw new Error(`no task of a ${name} was traced`);
  return tasks;
}

/** ms inside our own scripts and whatever they called during `act`, in every world of the page. */
export async function inOurScripts(cdp: CDPSession, act: () => Promise<void>): Promise<number> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  await cdp.send('Profiler.start');
  await act();
  const { profile } = await cdp.send('Profiler.stop');
  await cdp.send('Profiler.disable');
  const nodes = new Map<number, ProfileNode>(profile.nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const enter = (id: number, within: boolean): void => {
    const node = nodes.get(id);
    if (node === undefined) return;
    const mine = within || node.callFrame.url.startsWith('chrome-extension://');
    if (mine) ours.add(id);
    for (const child of node.children ?? []) enter(child, mine);
  };
  const [root] = profile.nodes;
  if (root !== undefined) enter(root.id, false);
  const { samples = [], timeDeltas = [] } = profile;
  return samples.reduce((sum, id, i) => sum + (ours.has(id) ? (timeDeltas[i] ?? 0) : 0), 0) / 1_000;
}
