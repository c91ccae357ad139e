import { useConsoleFile } from '@/components/shell/use-consoles';
import type { CaseRow } from '@/lib/cases/case';
import { UNKNOWN_LIMITS } from '@/lib/consoles/limits';
import type { ModelSettings } from '@/lib/polish/address';
import type { LintContext } from '@/lib/reply/lint/context';
import type { TextSource } from '@/lib/reply/source';
import type { DraftState } from '../use-draft';
import { PolishBar } from './polish-bar';
import { usePolish } from './use-polish';

/** The shop's model beside the public reply. `context`: how the text is checked, and so what the model answers. */
export function Polish({
  row,
  draft,
  model,
  context,
}: {
  row: CaseRow;
  draft: DraftState;
  model: ModelSettings;
  context: LintContext;
}) {
  const { replyLength, replyAim } = useConsoleFile(row.review.console)?.limits ?? UNKNOWN_LIMITS;
  const { text, append } = row.review;
  const state = usePolish(model, {
    text: draft.text,
    kind: 'public',
    review: [text, append?.text].filter((part) => typeof part === 'string').join('\n') || null,
    limit: replyLength ?? replyAim,
    lint: context,
  });
  return <PolishBar state={state} onTake={(text) => draft.take(text, polished(draft.source))} />;
}

function polished(source: TextSource): TextSource {
  return source.kind === 'own' ? source : { ...source, polished: true };
}
