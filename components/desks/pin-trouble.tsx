import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { SECOND } from '@/lib/review/time';
import type { PinState } from '@/lib/settings/pin';

/** What a wrong try costs: how many are left, or how long nobody may try. `onOver`: the wait has ended. */
export function PinTrouble({
  pin,
  wrong,
  onOver,
}: {
  pin: Extract<PinState, { set: true }>;
  wrong: boolean;
  onOver: () => void;
}) {
  if (pin.blockedUntil !== null) return <Wait until={pin.blockedUntil} onOver={onOver} />;
  if (!wrong) return null;
  return pin.triesLeft > 0 ? i18n.t('pin.wrong', [pin.triesLeft]) : i18n.t('pin.wrongAgain');
}

function Wait({ until, onOver }: { until: number; onOver: () => void }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, []);
  const left = Math.max(0, Math.ceil((until - now) / SECOND));
  useEffect(() => {
    if (left === 0) onOver();
  }, [left]);
  const seconds = String(left % 60).padStart(2, '0');
  // Read out once, not each second.
  return <span aria-live="off">{i18n.t('pin.blocked', [`${Math.floor(left / 60)}:${seconds}`])}</span>;
}
