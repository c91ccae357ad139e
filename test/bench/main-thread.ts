import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
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
  const main = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(thread),
  );
  const tasks = events.filter((event) => event.name === 'RunTask' && main.has(thread(event)));
  return Math.max(...tasks.map(({ dur }) => (dur ?? 0) / 1_000));
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
