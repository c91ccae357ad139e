/** The document and, where a console needs it, every open shadow root in it: what there is to search. */
export function rootsOf(document: Document, shadow: boolean): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  if (!shadow) return roots;
  for (let at = 0; at < roots.length && roots.length < 500; at++)
    for (const element of roots[at]?.querySelectorAll('*') ?? [])
      if (element.shadowRoot !== null && !element.matches('haoshuo-mark')) roots.push(element.shadowRoot);
  return roots;
}
