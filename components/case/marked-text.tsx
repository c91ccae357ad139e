import { i18n } from '#i18n';
import type { Reason } from '@/lib/grading/contract';
import { segments } from './segments';
import { shownReasons } from './shown-reasons';

/** The buyer's words, as text, with those that decided marked and named. */
export function MarkedText({
  text,
  field,
  reasons,
}: {
  text: string;
  field: Reason['field'];
  reasons: readonly Reason[];
}) {
  const spans = shownReasons(reasons).filter((reason) => reason.field === field);
  return (
    <p className="select-text whitespace-pre-wrap break-words">
      {segments(text, spans).map((segment) =>
        segment.labels.length === 0 ? (
          <span key={segment.start}>{segment.text}</span>
        ) : (
          <Marked key={segment.start} text={segment.text} labels={segment.labels} />
        ),
      )}
    </p>
  );
}

function Marked({ text, labels }: { text: string; labels: Reason['label'][] }) {
  const name = labels.map((label) => i18n.t(`reason.${label}`)).join(' · ');
  return (
    <mark
      title={name}
      className="rounded-[2px] bg-mark text-ink underline decoration-dotted decoration-faint underline-offset-3"
    >
      {text}
      <span className="sr-only">（{name}）</span>
    </mark>
  );
}
