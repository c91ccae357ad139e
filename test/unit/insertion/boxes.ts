import { vi } from 'vitest';

/** happy-dom has no execCommand: as Chromium does it, into the focused text field, over what is selected. */
function command(text: string): boolean {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return false;
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}

/** An empty page with fake timers. Returns the spy on `execCommand`. */
export function freshPage() {
  vi.useFakeTimers();
  document.body.replaceChildren();
  const spy = vi.fn((_name: string, _ui: boolean, text: string) => command(text));
  Object.assign(document, { execCommand: spy });
  return spy;
}

export function box(attributes: Record<string, string> = {}, value = ''): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  for (const [name, content] of Object.entries(attributes)) field.setAttribute(name, content);
  field.value = value;
  document.body.append(field);
  return field;
}

export function editable(html = ''): HTMLElement {
  const field = document.createElement('div');
  field.setAttribute('contenteditable', 'true');
  field.tabIndex = 0;
  field.innerHTML = html;
  document.body.append(field);
  return field;
}

/** As the browser makes it for a person's own key; a script's is not trusted. */
export function byPerson(event: Event): Event {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
