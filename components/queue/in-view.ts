/**
 * Whether any part of a row is in view; a list that is hidden (no height) has nobody looking elsewhere. `top`: where the row
 * begins in the list. All in px.
 */
export function inView(
  { scrollOffset, viewportSize }: { scrollOffset: number; viewportSize: number },
  top: number,
  height: number,
): boolean {
  if (viewportSize === 0) return true;
  return top + height > scrollOffset && top < scrollOffset + viewportSize;
}
