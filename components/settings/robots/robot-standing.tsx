import { i18n } from '#i18n';
import { useNow } from '@/components/shell/now';
import { wordMoment } from '@/components/shell/words';
import type { RobotState } from '@/lib/store/outbox';
import { wordAnswer } from './words';

/** A robot that stands still, and why; nothing of one that works. */
export function RobotStanding({ on, state }: { on: boolean; state: RobotState | null }) {
  const now = useNow();
  if (!on || state === null || state.stopped === null) return null;
  return (
    <p role="alert" className="font-medium text-sm">
      {i18n.t('robots.stoppedAt', [wordMoment(state.stopped.at, now), wordAnswer(state.stopped.answer)])}
    </p>
  );
}
