import { i18n } from '#i18n';
import { KEY_TABLE, type KeyLine } from '@/components/shell/key-table';
import { heardKeys, press } from '@/components/shell/keys';
import type { PaletteCommand } from './command';

/** Keys that are no commands of their own: steps and ways, and what the palette says with more words. */
const LEFT_OUT: readonly KeyLine['does'][] = [
  'move',
  'next',
  'nextTyping',
  'openCase',
  'clear',
  'leave',
  'setGrade',
  'fold',
  'mark',
  'markMore',
  'claim',
  'hand',
  'wait',
  'waitFor',
  'promises',
  'views',
  'switchAgent',
  'palette',
  'undo',
];
/** A key means one thing in the list and another in a case. */
const PLACES: Record<'list' | 'case', readonly string[]> = { list: ['list'], case: ['case', 'private'] };

/** Whatever a key does on this screen now, under the words of the table of keys. */
export function commandsByKey(where: 'list' | 'case'): PaletteCommand[] {
  const heard = heardKeys();
  const found = new Map<string, PaletteCommand>();
  for (const { place, lines } of KEY_TABLE) {
    if (!PLACES[where].includes(place)) continue;
    for (const { keys, does } of lines) {
      const name = nameOf(keys[0]);
      if (LEFT_OUT.includes(does) || !heard.has(name) || found.has(name)) continue;
      found.set(name, {
        id: `key:${does}`,
        title: i18n.t(`keys.${does}`),
        group: 'here',
        keys: [keys[0]],
        run: () => press(name),
      });
    }
  }
  return [...found.values()];
}

/** A key as it is printed, by the name under which it is heard. */
export function nameOf(printed: string): string {
  const parts = printed.replace('Ctrl', 'Mod').replace('⇧', 'Shift').split(' ');
  const last = parts.pop() ?? '';
  return [...parts, /^[A-Z]$/.test(last) ? last.toLowerCase() : last].join('+');
}
