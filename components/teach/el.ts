/** An element with attributes and children; words of the page get in as text only. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button that only a person can press. */
export function button(words: string, act: () => void, look = '', disabled = false): HTMLButtonElement {
  const made = el('button', { type: 'button', class: look }, words);
  made.disabled = disabled;
  made.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
  return made;
}
