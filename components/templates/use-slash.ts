import { type RefObject, useEffect, useRef } from 'react';

/** What the key writes under a Western and under a Chinese input method. */
const SIGNS = new Set(['/', '、']);

/** Opens something when a slash is typed where no word can precede it: at the start, after a space or a line break. */
export function useSlash(field: RefObject<HTMLTextAreaElement | null>, open: () => void): void {
  const current = useRef(open);
  current.current = open;
  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    const onInput = (event: InputEvent): void => {
      if (event.isComposing || event.inputType !== 'insertText' || !SIGNS.has(event.data ?? '')) return;
      const { value, selectionStart, selectionEnd } = element;
      if (selectionStart !== selectionEnd || !/(^|\s)$/.test(value.slice(0, selectionStart))) return;
      event.preventDefault();
      current.current();
    };
    element.addEventListener('beforeinput', onInput);
    return () => element.removeEventListener('beforeinput', onInput);
  }, [field]);
}
