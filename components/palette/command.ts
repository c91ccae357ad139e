/** One line of the palette. Only what can be done now is one. */
export interface PaletteCommand {
  /** Stays the same over time: what was used lately is known by it. */
  id: string;
  title: string;
  group: 'case' | 'here' | 'views' | 'saved' | 'go' | 'theme';
  /** Its key, as printed on it; left out where it has none. */
  keys?: readonly string[];
  run: () => void;
}

/** In the order in which they are offered. */
export const GROUPS = ['case', 'here', 'views', 'saved', 'go', 'theme'] as const;
