import { mount } from '@/components/shell/mount';
import { Panel } from '@/components/shell/panel';
import { usePanel } from '@/components/shell/panel-state';
import { QueueContext } from '@/components/shell/use-queue';
import { laneSchema } from '@/lib/cases/event';
import { createQueue } from '@/lib/store/queue';

const queue = createQueue();
const life = new AbortController();
addEventListener('pagehide', () => life.abort());
queue.start(life.signal);

const lane = laneSchema.safeParse(new URLSearchParams(location.search).get('lane'));
if (lane.success) usePanel.getState().setLane(lane.data);

mount(
  <QueueContext value={queue}>
    <Panel />
  </QueueContext>,
);
