import { browser } from 'wxt/browser';
import { sendMessage } from '@/lib/messages';
import type { Settings } from '@/lib/settings/schema';

/** Plays the chosen sound. A worker has no ears: a hidden page does it, which the browser closes when it has been silent a while. */
export async function ring(sound: Settings['sound']): Promise<void> {
  if (sound === 'off') return;
  try {
    if (!(await browser.offscreen.hasDocument())) await openOffscreen();
    await sendMessage('ring', { sound });
  } catch (error) {
    console.error('[haoshuo] sound', error);
  }
}

function openOffscreen(): Promise<void> {
  return browser.offscreen.createDocument({
    url: '/offscreen.html',
    reasons: [browser.offscreen.Reason.AUDIO_PLAYBACK],
    justification: 'Plays the short sound that the user chose for notifications.',
  });
}
