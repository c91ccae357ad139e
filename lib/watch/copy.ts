/** Puts text on the clipboard; false when the browser refuses (the page has no focus, or forbids it). */
export async function copyText(root: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(root, text);
  }
}

/** For pages whose permissions policy takes the clipboard API away; needs the focus like a person's Ctrl+C. */
function copyByCommand(root: Document, text: string): boolean {
  const focused = root.activeElement;
  const box = root.createElement('textarea');
  box.value = text;
  box.style.cssText = 'position:fixed;left:-9999px;top:0';
  root.body.append(box);
  try {
    box.select();
    return root.execCommand('copy');
  } catch {
    return false;
  } finally {
    box.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
