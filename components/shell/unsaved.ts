import { useState } from 'react';

/** Texts by what they were written for. They live as long as the panel. */
const texts = new Map<string, string>();

interface Unsaved {
  text: string;
  write(text: string): void;
  /** This text is safe now; what was typed since stays. */
  done(text: string): void;
}

/** Words of the agent that are saved nowhere yet: going on to the next case and back loses none. `key`: what they are for. */
export function useUnsaved(key: string): Unsaved {
  const [text, setText] = useState(() => texts.get(key) ?? '');
  return {
    text,
    write: (next) => {
      if (next === '') texts.delete(key);
      else texts.set(key, next);
      setText(next);
    },
    done: (kept) => {
      if (texts.get(key) === kept) texts.delete(key);
      setText((now) => (now === kept ? '' : now));
    },
  };
}
