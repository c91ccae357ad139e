import { i18n } from '#i18n';
import { wordStructure, wordTone } from '@/components/reply/words';
import type { TextSource } from '@/lib/reply/source';

/** What a script is called on the screen. `titles`: of the templates, by id; one that was deleted has none. */
export function wordSource(source: TextSource, titles: ReadonlyMap<string, string>): string {
  switch (source.kind) {
    case 'own':
      return i18n.t('outcomes.own');
    case 'template':
      return titles.get(source.id) ?? i18n.t('outcomes.gone');
    case 'draft':
      return i18n.t('outcomes.draft', [wordStructure(source.structure), wordTone(source.tone)]);
  }
}
