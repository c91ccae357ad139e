import { cx } from '@/components/ui/cx';

/** `[start, end)` of a text. */
export type Range = readonly [start: number, end: number];

/** A text with stretches of it marked. `ranges`: ascending, apart from each other. */
export function Highlighted({
  text,
  ranges,
  className,
}: {
  text: string;
  ranges: readonly Range[];
  className?: string;
}) {
  const parts: { text: string; start: number; marked: boolean }[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start > at) parts.push({ text: text.slice(at, start), start: at, marked: false });
    parts.push({ text: text.slice(Math.max(at, start), end), start, marked: true });
    at = Math.max(at, end);
  }
  parts.push({ text: text.slice(at), start: at, marked: false });
  return (
    <span className={className}>
      {parts.map((part) =>
        part.marked ? (
          // Underlined too: in the chosen row the ground is all but the same.
          <mark
            key={part.start}
            className="rounded-[2px] bg-mark font-medium text-ink underline decoration-faint underline-offset-3"
          >
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </span>
  );
}

/** A short grey word beside a title. */
export function Tag({ children, className }: { children: string; className?: string }) {
  return <span className={cx('shrink-0 text-faint text-xs', className)}>{children}</span>;
}
