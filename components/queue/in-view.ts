/**
 * Whether any part of the row at this place is in view; a list that is hidden (no height) has nobody looking elsewhere.
 * All in px.
 */
export function inView(
  { scrollOffset, viewportSize }: { scrollOffset: number; viewportSize: number },
  place: number,
  rowHeight: number,
): boolean {
  if (viewportSize === 0) return true;
  const top = place * rowHeight;
  return top + rowHeight > scrollOffset && top < scrollOffset + viewportSize;
}
