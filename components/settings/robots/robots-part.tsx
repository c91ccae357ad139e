import { useLiveQuery } from 'dexie-react-hooks';
import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { askPin } from '@/components/desks/ask-pin';
import { Button } from '@/components/ui/button';
import { MAX_ROBOTS, type Robot, watchRobots } from '@/lib/settings/robots';
import { robotStates } from '@/lib/store/outbox';
import { SettingsPart } from '../settings-part';
import type { Saver } from '../use-saver';
import { RobotForm } from './robot-form';
import { RobotLine } from './robot-line';
import { SendLog } from './send-log';

/** Group robots: none until the shop adds one, and each off until it is switched on. */
export function RobotsPart({ saver }: { saver: Saver }) {
  const [robots, setRobots] = useState<Robot[] | null>(null);
  const [adding, setAdding] = useState(false);
  const states = useLiveQuery(robotStates, []);
  useEffect(() => watchRobots(setRobots), []);
  if (robots === null) return null;
  const isFull = robots.length >= MAX_ROBOTS;
  return (
    <SettingsPart title={i18n.t('robots.title')} intro={i18n.t('robots.intro')} parts={[]} saver={saver}>
      {robots.length === 0 && !adding && <p className="text-muted">{i18n.t('robots.none')}</p>}
      {robots.length > 0 && (
        <ul className="flex flex-col border-line border-b">
          {robots.map((robot) => (
            <RobotLine key={robot.id} robot={robot} state={states?.get(robot.id) ?? null} />
          ))}
        </ul>
      )}
      {adding ? (
        <RobotForm robot={null} onDone={() => setAdding(false)} />
      ) : (
        <div className="flex items-center gap-3">
          <Button size="sm" disabled={isFull} onClick={() => void askPin().then(setAdding)}>
            <Plus aria-hidden className="size-3.5" />
            {i18n.t('robots.add')}
          </Button>
          {isFull && <span className="text-muted text-sm">{i18n.t('robots.tooMany')}</span>}
        </div>
      )}
      <SendLog robots={robots} />
    </SettingsPart>
  );
}
