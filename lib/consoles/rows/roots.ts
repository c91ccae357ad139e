/** The document and, where a console needs it, every open shadow root in it: what there is to search. */
export function rootsOf(document: Document, shadow: boolean): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  if (!shadow) return roots;
  for (let at = 0; at < roots.length && roots.length < 500; at++)
    for (const element of roots[at]?.querySelectorAll('*') ?? [])
      if (element.shadowRoot !== null && !element.matches('haoshuo-mark')) roots.push(element.shadowRoot);
  return roots;
}

/** What a row consists of beside itself: the contents of the open shadow roots in it, where a console needs them. */
export function partsOf(row: HTMLElement, shadow: boolean): HTMLElement[] {
  const parts: HTMLElement[] = [row];
  if (!shadow) return parts;
  for (let at = 0; at < parts.length && parts.length < 200; at++)
    for (const element of [parts[at], ...(parts[at]?.querySelectorAll('*') ?? [])])
      if (element !== undefined && element.shadowRoot !== null && !element.matches('haoshuo-mark'))
        for (const child of element.shadowRoot.children) if (child instanceof HTMLElement) parts.push(child);
  return parts;
}
