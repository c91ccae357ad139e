/** Where a dialog asks for something, the hands are there at once. `fields`: a selector; without such a field nothing changes. */
export function focusField(event: Event, fields = 'input'): void {
  const { currentTarget } = event;
  if (!(currentTarget instanceof HTMLElement)) return;
  const field = currentTarget.querySelector<HTMLElement>(fields);
  if (field === null) return;
  event.preventDefault();
  field.focus();
}
