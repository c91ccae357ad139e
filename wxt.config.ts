import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { consolePatterns } from './lib/consoles/origins';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'lib/locales' },
  vite: () => ({
    plugins: [tailwindcss()],
    resolve: {
      alias: [{ find: /^zod$/, replacement: fileURLToPath(new URL('lib/review/zod.ts', import.meta.url)) }],
    },
  }),
  manifest: {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    // sidePanel.open() exists from Chrome 116, Map.groupBy from 117, alarms of half a minute from 120.
    minimum_chrome_version: '120',
    // Each one is explained in the README; wxt adds "sidePanel" for the side panel entrypoint.
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'offscreen',
      'scripting',
      'activeTab',
    ],
    host_permissions: consolePatterns(),
    // Heard wherever the focus is: after sending, it is in the console's page. The user may give them other keys.
    commands: {
      'next-case': { suggested_key: { default: 'Alt+J' }, description: '__MSG_commandNext__' },
      'fill-case': { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_commandFill__' },
    },
    // The grader's kernel is a compiled file of our own (kernels/inference.ts), and compiling it needs this word.
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    },
    // Asked for one origin at a time: when the user teaches a page there, or first fills the box of a chat there.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
  },
});
