import { reschedule } from '@/lib/store/reschedule';
import { deskNow } from './desk';
import { tick } from './tick';

/**
 * Lets the clocks of open cases follow the shop's rules, working hours and the platforms' limits of now, wherever an earlier
 * worker left off; then alarms and badge follow. Failures are only logged: the next heartbeat tries again.
 */
export async function followRules(): Promise<void> {
  try {
    const changed = await reschedule(async () => {
      const { context, consoles } = await deskNow();
      return { ...context, consoles };
    });
    if (changed > 0) await tick();
  } catch (error) {
    console.error('[haoshuo] clocks', error);
  }
}
