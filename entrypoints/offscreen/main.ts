import { playSound } from '@/lib/alerts/tones';
import { onMessage } from '@/lib/messages';

onMessage('ring', ({ data }) => {
  // Answered at once: the worker has other things to do than to listen.
  playSound(data.sound).catch((error: unknown) => console.error('[haoshuo] sound', error));
});
