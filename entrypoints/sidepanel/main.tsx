import { mount } from '@/components/shell/mount';
import { Panel } from '@/components/shell/panel';
import { usePanel } from '@/components/shell/panel-state';
import { QueueContext } from '@/components/shell/use-queue';
import { viewSchema } from '@/lib/cases/views';
import { createQueue } from '@/lib/store/queue';

const queue = createQueue();
const life = new AbortController();
addEventListener('pagehide', () => life.abort());
queue.start(life.signal);

// `lane`: what addresses said before there were views; a lane is the view of its name.
const address = new URLSearchParams(location.search);
const view = viewSchema.safeParse(address.get('view') ?? address.get('lane'));
if (view.success) usePanel.getState().setView(view.data);

mount(
  <QueueContext value={queue}>
    <Panel />
  </QueueContext>,
);
