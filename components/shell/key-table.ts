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
      { keys: ['T'], does: 'takeNext' },
      { keys: ['G'], does: 'views' },
      { keys: ['←', '→'], does: 'fold' },
      { keys: ['Alt A'], does: 'switchAgent' },
      { keys: ['H'], does: 'hand' },
      { keys: ['W'], does: 'waitFor' },
      { keys: ['X'], does: 'mark' },
      { keys: ['⇧ J', '⇧ K'], does: 'markMore' },
      { keys: ['Ctrl A'], does: 'markAll' },
      { keys: ['Esc'], does: 'clear' },
      { keys: ['?'], does: 'all' },
    ],
  },
  {
    place: 'everywhere',
    lines: [
      { keys: ['Ctrl K'], does: 'palette' },
      { keys: ['Ctrl Z'], does: 'undo' },
    ],
  },
  {
    place: 'views',
    lines: [
      { keys: ['G', 'A'], does: 'view_active' },
      { keys: ['G', 'M'], does: 'view_mine' },
      { keys: ['G', 'U'], does: 'view_unclaimed' },
      { keys: ['G', 'D'], does: 'view_desk' },
      { keys: ['G', 'O'], does: 'view_overdue' },
      { keys: ['G', 'S'], does: 'view_soon' },
      { keys: ['G', 'W'], does: 'view_waiting' },
      { keys: ['G', 'P'], does: 'view_promises' },
      { keys: ['G', 'F'], does: 'view_follow_ups' },
      { keys: ['G', 'V'], does: 'view_approvals' },
      { keys: ['G', 'B'], does: 'view_backlog' },
      { keys: ['G', 'E'], does: 'view_done' },
      { keys: ['G', '1–9'], does: 'savedViews' },
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
      { keys: ['H'], does: 'hand' },
      { keys: ['W'], does: 'wait' },
      { keys: ['F'], does: 'follow' },
      { keys: ['Z'], does: 'snooze' },
      { keys: ['B'], does: 'askAmount' },
      { keys: ['Alt Y'], does: 'askRelease' },
      { keys: ['A'], does: 'settle' },
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
      { keys: ['Alt Q'], does: 'askReleasePrivate' },
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
