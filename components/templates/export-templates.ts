import { i18n } from '#i18n';
import { saveFile } from '@/components/settings/backup-file';
import { say } from '@/components/shell/notice';
import { CHINA_OFFSET_MINUTES, type EpochMs, MINUTE } from '@/lib/review/time';
import { templatesToJson, templatesToXlsx } from '@/lib/templates/files/write';
import type { Entry } from './use-library';

/** Hands the templates over as a file, and says so. */
export async function exportTemplates(kind: 'sheet' | 'json', entries: readonly Entry[]): Promise<void> {
  const templates = entries.map(({ template }) => template);
  try {
    const json = kind === 'json';
    const name = `haoshuo-templates-${dayOf(Date.now())}.${json ? 'json' : 'xlsx'}`;
    const file = json
      ? new Blob([templatesToJson(templates)], { type: 'application/json' })
      : await templatesToXlsx(templates);
    saveFile(file, name);
    say('done', i18n.t('templates.exported', [name]));
  } catch {
    say('trouble', i18n.t('templates.exportFailed'));
  }
}

/** "2026-11-22" in China. */
function dayOf(now: EpochMs): string {
  return new Date(now + CHINA_OFFSET_MINUTES * MINUTE).toISOString().slice(0, 10);
}
