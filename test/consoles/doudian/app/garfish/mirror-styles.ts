/** Keeps a shadow root styled like the document: the kit writes its styles into the head while it runs. */
export function mirrorStyles(root: ShadowRoot): () => void {
  const place = document.createElement('div');
  root.prepend(place);
  const copy = () => {
    const sheets = document.head.querySelectorAll('style, link[rel="stylesheet"]');
    place.replaceChildren(...[...sheets].map((sheet) => sheet.cloneNode(true)));
  };
  copy();
  const watch = new MutationObserver(copy);
  watch.observe(document.head, { childList: true, subtree: true, characterData: true });
  return () => watch.disconnect();
}
