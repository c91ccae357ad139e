/** Whether the page says that this element is not to be used now; `disabled` of an enclosing fieldset counts. */
export function isLocked(element: HTMLElement): boolean {
  if (element.matches(':disabled') || element.hasAttribute('disabled')) return true;
  if (element.closest('fieldset[disabled], [aria-disabled="true"], [inert]') !== null) return true;
  return element.hasAttribute('readonly') || element.getAttribute('aria-readonly') === 'true';
}
