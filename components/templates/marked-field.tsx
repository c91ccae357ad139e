import type { ComponentProps } from 'react';
import { TextArea } from '@/components/ui/input';

/** A place of the text with something to say about it. */
export interface Spot {
  start: number;
  end: number;
  /** A fault or a block, not only an advice. */
  grave: boolean;
}

/**
 * A text area with places of its text underlined. The same text lies under it in the same font, with the marks; a field
 * cannot hold any itself.
 */
export function MarkedField({
  spots,
  ...rest
}: Omit<ComponentProps<'textarea'>, 'value' | 'className'> & { value: string; spots: readonly Spot[] }) {
  return (
    <div className="grid">
      <div
        aria-hidden
        className="pointer-events-none invisible col-start-1 row-start-1 min-h-40 whitespace-pre-wrap rounded-md border border-transparent px-2.5 py-2 text-base [overflow-wrap:anywhere]"
      >
        {stretches(rest.value, spots).map(({ start, text, spot }) =>
          spot === null ? (
            <span key={start}>{text}</span>
          ) : (
            <span
              key={start}
              className={
                spot.grave
                  ? 'visible rounded-[2px] bg-mark text-transparent underline decoration-2 decoration-ink decoration-wavy underline-offset-3'
                  : 'visible rounded-[2px] text-transparent underline decoration-2 decoration-faint decoration-dotted underline-offset-3'
              }
            >
              {text}
            </span>
          ),
        )}
        {/* A last line that is empty has no height of its own. */}
        {'\u200b'}
      </div>
      <TextArea
        {...rest}
        className="relative col-start-1 row-start-1 !resize-none !bg-transparent [overflow-wrap:anywhere]"
      />
    </div>
  );
}

/** Cut where a place begins or ends; the grave one wins where two lie over each other. */
function stretches(
  text: string,
  spots: readonly Spot[],
): { start: number; text: string; spot: Spot | null }[] {
  const inside = spots
    .map((spot) => ({ ...spot, start: Math.max(0, spot.start), end: Math.min(text.length, spot.end) }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const over = inside.filter((spot) => spot.start <= start && spot.end >= end);
    return { start, text: text.slice(start, end), spot: over.find(({ grave }) => grave) ?? over[0] ?? null };
  });
}
