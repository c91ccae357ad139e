import type { Settings } from '@/lib/settings/schema';

export type Sound = Exclude<Settings['sound'], 'off'>;

interface Note {
  /** Hz */
  pitch: number;
  /** s after the first */
  at: number;
  /** s until it has died away */
  lasts: number;
}

/** Two notes upwards, as a question; two of a small bell with the overtones that make it one. Both are over in two seconds. */
const NOTES: Record<Sound, readonly Note[]> = {
  soft: [
    { pitch: 523.25, at: 0, lasts: 0.5 },
    { pitch: 659.25, at: 0.18, lasts: 0.7 },
  ],
  bell: [
    { pitch: 880, at: 0, lasts: 1.1 },
    { pitch: 698.46, at: 0.35, lasts: 1.4 },
  ],
};
/** Multiples of the pitch with their shares of the loudness. */
const OVERTONES: Record<Sound, readonly (readonly [number, number])[]> = {
  soft: [[1, 1]],
  bell: [
    [1, 1],
    [2.76, 0.35],
    [5.4, 0.12],
  ],
};
/** Below speech: a desk that is full of people must not start. */
const LOUDNESS = 0.14;
const RISE = 0.02;

/** Plays a sound of ours, made on the spot. Resolves when it is over; throws when the browser may not play. */
export async function playSound(sound: Sound): Promise<void> {
  const context = new AudioContext();
  try {
    await context.resume();
    const ends = NOTES[sound].flatMap((note) =>
      OVERTONES[sound].map(([times, share]) => ring(context, { ...note, pitch: note.pitch * times }, share)),
    );
    await Promise.all(ends);
  } finally {
    await context.close();
  }
}

function ring(context: AudioContext, { pitch, at, lasts }: Note, share: number): Promise<unknown> {
  const tone = new OscillatorNode(context, { type: 'sine', frequency: pitch });
  const gain = new GainNode(context, { gain: 0 });
  const start = context.currentTime + at;
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(LOUDNESS * share, start + RISE);
  gain.gain.exponentialRampToValueAtTime(0.0001, start + lasts);
  tone.connect(gain).connect(context.destination);
  const over = new Promise((resolve) => tone.addEventListener('ended', resolve));
  tone.start(start);
  tone.stop(start + lasts);
  return over;
}
