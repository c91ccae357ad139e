import { i18n } from '#i18n';
import type { Preview } from '@/lib/templates/preview';

/** The text as it would be: what the case filled is underlined, what is still open stands as a named gap. */
export function PreviewText({ preview }: { preview: Preview }) {
  if (!preview.ok)
    return (
      <p role="alert" className="font-medium">
        {i18n.t('templates.faulty')}
      </p>
    );
  return (
    <p className="select-text whitespace-pre-wrap break-words">
      {preview.parts.map(({ text, slot }, i) => {
        const key = `${i}${slot?.name ?? ''}`;
        if (slot === null) return <span key={key}>{text}</span>;
        if (slot.words !== null)
          return (
            <span
              key={key}
              className="underline decoration-dotted decoration-faint underline-offset-3"
              title={slot.name}
            >
              {text}
            </span>
          );
        return (
          <span
            key={key}
            className="mx-0.5 inline-block max-w-full rounded-[3px] border border-line-strong border-dashed px-1 text-muted text-sm"
          >
            {slot.name}
            <span className="sr-only">（{i18n.t('templates.gap')}）</span>
          </span>
        );
      })}
    </p>
  );
}
