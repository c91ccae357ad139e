import { useEffect, useRef } from 'react';

/** Keys by name: "j", "Enter", "/", "Alt+r", "Shift+l", "Mod+z" (Ctrl, on a Mac ⌘). */
export type KeyMap = Record<string, (event: KeyboardEvent) => void>;

/**
 * The name of a pressed key. Letters come from the key's place (`code`), because Alt and a Chinese input method
 * change what `key` says. Shift is named before a letter alone: in a sign ("?") it is contained, and beside Alt it is
 * the finger that was left lying.
 */
export function keyName(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'shiftKey'> &
    Partial<Pick<KeyboardEvent, 'ctrlKey' | 'metaKey'>>,
): string {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase();
  if (event.ctrlKey || event.metaKey) return `Mod+${event.shiftKey ? 'Shift+' : ''}${letter ?? event.key}`;
  if (event.altKey) return `Alt+${letter ?? event.key}`;
  return letter !== undefined && event.shiftKey ? `Shift+${letter}` : (letter ?? event.key);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** Enter and space on a focused button or link are that button's own. */
function isPressing({ key, target }: KeyboardEvent): boolean {
  return (
    (key === 'Enter' || key === ' ') && target instanceof HTMLElement && target.matches('button, a, summary')
  );
}

/** What is listened to now, in the order in which it is asked. */
const maps = new Set<{ current: KeyMap }>();

/** The names of all keys that do something on this screen now. */
export function heardKeys(): ReadonlySet<string> {
  return new Set([...maps].flatMap(({ current }) => Object.keys(current)));
}

/** Does what the key of this name does now, as if it were pressed. */
export function press(name: string): void {
  const first = [...maps].find(({ current }) => current[name] !== undefined);
  first?.current[name]?.(new KeyboardEvent('keydown'));
}

/**
 * Listens on the window while mounted. While the agent types (or picks from a menu), only Escape and Alt combinations
 * are heard, and nothing while an input method composes.
 */
export function useKeys(map: KeyMap): void {
  const current = useRef(map);
  current.current = map;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      // Together they are AltGr, which writes signs.
      if ((event.ctrlKey || event.metaKey) && event.altKey) return;
      if (document.querySelector('[role="menu"], [role="alertdialog"]')) return;
      const name = keyName(event);
      if (isTyping(event.target) && name !== 'Escape' && !event.altKey) return;
      if (isPressing(event)) return;
      const act = current.current[name];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    addEventListener('keydown', onKey);
    maps.add(current);
    return () => {
      removeEventListener('keydown', onKey);
      maps.delete(current);
    };
  }, []);
}

/** Escape inside a field leaves the field first. True when it did. */
export function leaveField(event: KeyboardEvent): boolean {
  if (!isTyping(event.target) || !(event.target instanceof HTMLElement)) return false;
  event.target.blur();
  return true;
}

/** A key of the table as it is printed on this keyboard. */
export function printedKey(key: string): string {
  return navigator.platform.startsWith('Mac') ? key.replace('Ctrl', '⌘') : key;
}
