import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { openImport } from '@/components/import/open-import';
import { type TeachablePage, teachPage } from '@/components/popup/teach-page';
import { say } from '@/components/shell/notice';
import { changeSettings } from '@/components/shell/use-settings';
import { openLibrary, openOutcomes } from '@/components/templates/open-library';
import { type Settings, settingsSchema } from '@/lib/settings/schema';
import type { PaletteCommand } from './command';

/** The parts of the settings by the words that stand over them, in the order of the page. */
const SETTINGS_PARTS = [
  'settings.agent',
  'staff.people',
  'staff.shifts',
  'consoles.title',
  'import.title',
  'templates.title',
  'settings.deadlines',
  'settings.calendar',
  'staff.ladder',
  'settings.bands',
  'settings.tone',
  'rules.title',
  'corrections.title',
  'settings.model',
  'settings.notifications',
  'robots.title',
  'pin.name',
  'settings.keep',
  'settings.appearance',
  'settings.backup',
  'settings.privacy',
] as const;

/** Opens the settings at the part with this title. */
async function openSettings(title: string): Promise<void> {
  const page = browser.runtime.getURL('/options.html');
  await browser.tabs.create({ url: `${page}#${encodeURIComponent(title)}` });
}

/** Ways to the other screens, whatever is on this one. `page`: the page in view, where it can be taught. */
export function goCommands(page: TeachablePage | null): PaletteCommand[] {
  const go = (id: string, title: string, run: () => void): PaletteCommand => ({
    id,
    title,
    group: 'go',
    run,
  });
  const teach = page === null ? [] : [go('go:teach', i18n.t('teach.here'), () => void teachThis(page))];
  return [
    go('go:import', i18n.t('import.open'), () => void openImport()),
    go('go:templates', i18n.t('palette.templates'), () => void openLibrary()),
    go('go:outcomes', i18n.t('palette.outcomes'), () => void openOutcomes()),
    ...teach,
    ...SETTINGS_PARTS.map((key) => {
      const title = i18n.t(key);
      return go(`settings:${key}`, i18n.t('palette.settings', [title]), () => void openSettings(title));
    }),
  ];
}

async function teachThis(page: TeachablePage): Promise<void> {
  const outcome = await teachPage(page);
  if (outcome !== 'started') say('trouble', i18n.t(`teach.${outcome}`));
}

/** The looks that are not chosen. */
export function themeCommands(theme: Settings['theme']): PaletteCommand[] {
  return settingsSchema.shape.theme.options
    .filter((other) => other !== theme)
    .map((other) => ({
      id: `theme:${other}`,
      title: i18n.t('palette.theme', [i18n.t(`settings.theme_${other}`)]),
      group: 'theme',
      run: () => {
        changeSettings({ theme: other }).catch(() => say('trouble', i18n.t('command.storage_broken')));
      },
    }));
}
