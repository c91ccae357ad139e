/** An element with attributes and children; `onclick` and `value` may be set on what comes back. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A button that does something. */
export function button(label: string, onclick: () => void, attributes: Record<string, string> = {}) {
  const made = el('button', { type: 'button', ...attributes }, label);
  made.onclick = onclick;
  return made;
}
