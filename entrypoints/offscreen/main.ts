import { playSound } from '@/lib/alerts/tones';
import { onMessage } from '@/lib/messages';

onMessage('ring', ({ data }) => playSound(data.sound));
