/**
 * Every key of the panel by the place where it is heard, as printed on the keyboard, and the word of `keys.*` that says what
 * it does: the only list, for the overview and for the test that no key is forgotten or given twice.
 */
export const KEY_TABLE = [
  {
    place: 'list',
    lines: [
      { keys: ['J', 'K'], does: 'move' },
      { keys: ['Enter'], does: 'openCase' },
      { keys: ['/'], does: 'search' },
      { keys: ['C'], does: 'claim' },
      { keys: ['Alt R'], does: 'openAndFill' },
      { keys: ['P'], does: 'promises' },
      { keys: ['Esc'], does: 'clear' },
      { keys: ['?'], does: 'all' },
    ],
  },
  {
    place: 'case',
    lines: [
      { keys: ['J', 'K'], does: 'next' },
      { keys: ['Alt J', 'Alt K'], does: 'nextTyping' },
      { keys: ['Enter'], does: 'write' },
      { keys: ['/'], does: 'template' },
      { keys: ['Alt G'], does: 'draft' },
      { keys: ['Alt T'], does: 'tone' },
      { keys: ['Alt N'], does: 'another' },
      { keys: ['Alt R'], does: 'fill' },
      { keys: ['P', 'Alt L'], does: 'confirm' },
      { keys: ['Y'], does: 'kept' },
      { keys: ['C'], does: 'claim' },
      { keys: ['1'], does: 'grade' },
      { keys: ['⇧'], does: 'setGrade' },
      { keys: ['Esc'], does: 'leave' },
    ],
  },
  {
    place: 'private',
    lines: [
      { keys: ['Alt P'], does: 'writePrivate' },
      { keys: ['Alt S'], does: 'privateDraft' },
      { keys: ['Alt C'], does: 'copyPrivate' },
      { keys: ['Alt I'], does: 'fillPrivate' },
      { keys: ['Alt O'], does: 'chat' },
    ],
  },
  {
    place: 'templates',
    lines: [
      { keys: ['1–9'], does: 'take' },
      { keys: ['↑', '↓', 'Enter'], does: 'choose' },
      { keys: ['Alt S'], does: 'favourite' },
      { keys: ['/'], does: 'slash' },
    ],
  },
  {
    place: 'page',
    lines: [
      { keys: ['Alt J'], does: 'nextAnywhere' },
      { keys: ['Alt ⇧ R'], does: 'fillAnywhere' },
      { keys: ['Alt R'], does: 'fillRow' },
    ],
  },
] as const satisfies readonly {
  place: string;
  lines: readonly { keys: readonly string[]; does: string }[];
}[];

export type KeyLine = (typeof KEY_TABLE)[number]['lines'][number];
