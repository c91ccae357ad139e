/** One to five stars without colour; `label` is what the screen reader says. */
export function Stars({ value, label, className }: { value: number; label: string; className?: string }) {
  return (
    <span role="img" aria-label={label} title={label} className={className ?? 'text-xs'}>
      <span className="text-ink">{'★'.repeat(value)}</span>
      <span className="text-line-strong">{'★'.repeat(5 - value)}</span>
    </span>
  );
}
