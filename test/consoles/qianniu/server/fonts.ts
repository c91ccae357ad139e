import type { PluginOption } from 'vite';

/** The kit's icons are a font on the platform's own host, which nobody serves here. */
export function withoutFonts(): PluginOption {
  return {
    name: 'without-fonts',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith('.css') ? code.replace(/@font-face\s*\{[^}]*\}/g, '') : null),
  };
}
