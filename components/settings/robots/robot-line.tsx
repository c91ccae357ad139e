import { useState } from 'react';
import { i18n } from '#i18n';
import { askPin } from '@/components/desks/ask-pin';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { Switch } from '@/components/ui/switch';
import { dropRobot, turnRobot } from '@/lib/alerts/robots/change-robot';
import { testRobot } from '@/lib/alerts/robots/test-robot';
import { robotPermission } from '@/lib/settings/robot-address';
import type { Robot } from '@/lib/settings/robots';
import type { RobotState } from '@/lib/store/outbox';
import { allow, tellWorker } from './allow';
import { RobotForm } from './robot-form';
import { RobotStanding } from './robot-standing';
import { wordAnswer } from './words';

/** One robot: whether it is on, how it fares, and a test that really sends. */
export function RobotLine({ robot, state }: { robot: Robot; state: RobotState | null }) {
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [editing, setEditing] = useState(false);
  const [removing, setRemoving] = useState(false);
  const refused = (): void =>
    setSaid(i18n.t('robots.notAllowed', [robotPermission(robot.url).replace(/^https:\/\/|\/\*$/g, '')]));
  const turn = async (on: boolean): Promise<void> => {
    setSaid(null);
    // Before the PIN: the browser asks only within a click.
    if (on && !(await allow(robot))) return refused();
    if (!(await askPin())) return;
    const dropped = await turnRobot(robot.id, on, Date.now());
    if (dropped > 0) setSaid(i18n.t('robots.dropped', [dropped]));
    tellWorker();
  };
  const remove = async (): Promise<void> => {
    if (!(await askPin())) return;
    await dropRobot(robot.id, Date.now());
    tellWorker();
  };
  const test = async (): Promise<void> => {
    if (!(await allow(robot))) return refused();
    setBusy(true);
    setSaid(i18n.t('robots.testing'));
    setSaid(wordAnswer(await testRobot(robot.id, Date.now)));
    setBusy(false);
    tellWorker();
  };
  const edit = async (): Promise<void> => setEditing(!editing && (await askPin()));
  return (
    <li aria-label={robot.name} className="flex flex-col gap-1.5 border-line border-t py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <h3 className="font-semibold">{robot.name}</h3>
        <span className="rounded-sm bg-sunken px-1.5 text-muted text-xs">
          {i18n.t(`robots.${robot.kind}`)}
        </span>
        <div className="ml-auto flex flex-wrap items-center gap-2">
          <Switch
            label={robot.on ? i18n.t('robots.onNow') : i18n.t('robots.offNow')}
            aria-label={i18n.t('robots.onFor', [robot.name])}
            checked={robot.on}
            onChange={({ target }) => void turn(target.checked)}
          />
          <Button size="sm" disabled={busy} onClick={() => void test()}>
            {i18n.t('robots.test')}
          </Button>
          <Button size="sm" aria-expanded={editing} onClick={() => void edit()}>
            {i18n.t('robots.edit')}
          </Button>
          <Button size="sm" look="quiet" onClick={() => setRemoving(true)}>
            {i18n.t('robots.remove')}
          </Button>
        </div>
      </div>
      <p className="text-muted text-sm">
        {robot.tellings.map((telling) => i18n.t(`robots.telling_${telling}`)).join(i18n.t('banner.comma'))}
      </p>
      {robot.on && <RobotStanding robot={robot.id} state={state} />}
      {said !== null && (
        <p role="status" className="text-sm">
          {said}
        </p>
      )}
      {editing && <RobotForm robot={robot} onDone={() => setEditing(false)} />}
      <Confirm
        open={removing}
        onOpenChange={setRemoving}
        title={i18n.t('robots.removeTitle')}
        body={i18n.t('robots.removeBody')}
        action={i18n.t('robots.remove')}
        cancel={i18n.t('app.cancel')}
        onConfirm={() => void remove()}
      />
    </li>
  );
}
