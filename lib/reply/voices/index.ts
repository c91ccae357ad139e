import type { Tone } from '../tones';
import { brief } from './brief';
import { expert } from './expert';
import { sincere } from './sincere';
import type { Voice } from './voice';
import { warm } from './warm';

export const VOICES: Readonly<Record<Tone, Voice>> = { sincere, warm, expert, brief };
