import { mount } from '@/components/shell/mount';
import { Panel } from '@/components/shell/panel';
import { QueueContext } from '@/components/shell/use-queue';
import { createQueue } from '@/lib/store/queue';

const queue = createQueue();
const life = new AbortController();
addEventListener('pagehide', () => life.abort());
queue.start(life.signal);

mount(
  <QueueContext value={queue}>
    <Panel />
  </QueueContext>,
);
