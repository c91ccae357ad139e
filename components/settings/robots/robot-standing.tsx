import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { useNow } from '@/components/shell/now';
import { wordMoment } from '@/components/shell/words';
import type { RobotState } from '@/lib/store/outbox';
import { lastSendOf } from '@/lib/store/robot-log';
import { wordAnswer } from './words';

/** What is wrong with a robot that stands still, keeps failing, or gave something up; nothing of one that works. */
export function RobotStanding({ robot, state }: { robot: string; state: RobotState | null }) {
  const now = useNow();
  const last = useLiveQuery(() => lastSendOf(robot), [robot]);
  if (state === null) return null;
  if (state.stopped !== null)
    return (
      <p role="alert" className="font-medium text-sm">
        {i18n.t('robots.stoppedAt', [wordMoment(state.stopped.at, now), wordAnswer(state.stopped.answer)])}
      </p>
    );
  if (last?.answer.kind === 'old') return <p className="font-medium text-sm">{wordAnswer(last.answer)}</p>;
  if (state.failures === 0 || state.restUntil === null) return null;
  return (
    <p className="text-muted text-sm">
      {i18n.t('robots.failing', [state.failures, wordMoment(state.restUntil, now)])}
    </p>
  );
}
