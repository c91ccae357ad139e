import { create } from 'zustand';
import { readPin } from '@/lib/settings/pin';

interface Asking {
  /** Whoever waits for the PIN; empty = nobody asks. */
  waiting: readonly ((entered: boolean) => void)[];
  answer(entered: boolean): void;
}

/** What the dialog of this screen shows. */
export const usePinAsked = create<Asking>()((set, get) => ({
  waiting: [],
  answer: (entered) => {
    const { waiting } = get();
    set({ waiting: [] });
    for (const resolve of waiting) resolve(entered);
  },
}));

/**
 * Asks for the supervisor's PIN where one is set, and is not open. True = the action may go on; false = the agent turned
 * away. The screen has to show `PinDialog` (panel and settings do). `afresh`: even where it is open.
 */
export async function askPin({ afresh = false }: { afresh?: boolean } = {}): Promise<boolean> {
  const pin = await readPin(Date.now());
  if (!pin.set || (pin.unlocked && !afresh)) return true;
  return new Promise((resolve) =>
    usePinAsked.setState(({ waiting }) => ({ waiting: [...waiting, resolve] })),
  );
}
