import { i18n } from '#i18n';
import type { CaseRow } from '@/lib/cases/case';
import { type Consoles, filesIn } from '@/lib/settings/consoles';

/** What each console is called in the language of the browser. */
export function consoleNames(consoles: Consoles, language: string): ReadonlyMap<string, string> {
  return new Map(
    filesIn(consoles).map(({ id, name }) => [id, language.startsWith('zh') ? name.zh : name.en]),
  );
}

/** "拼多多 · 青禾"; a shop without a name of its own is not named: its number is nobody's business. */
export function placeIn(consoles: Consoles, language: string): (row: Pick<CaseRow, 'review'>) => string {
  const names = consoleNames(consoles, language);
  return ({ review: { console, shop } }) => {
    const name = shop === null ? undefined : consoles.shops[`${console}:${shop}`];
    return [names.get(console) ?? i18n.t('consoles.import'), ...(name === undefined ? [] : [name])].join(
      ' · ',
    );
  };
}
