import type { Page } from '@playwright/test';

/**
 * Puts a copy of what this page has rendered, with its styles and its open shadow roots, into another page: without the
 * page's own scripts, which would draw their rows anew.
 */
export async function copyPage(from: Page, to: Page): Promise<void> {
  const copy = await from.evaluate(() => {
    const roots: ShadowRoot[] = [];
    const collect = (within: ParentNode): void => {
      for (const { shadowRoot } of within.querySelectorAll('*')) {
        if (shadowRoot === null) continue;
        roots.push(shadowRoot);
        collect(shadowRoot);
      }
    };
    collect(document);
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    return {
      html: document.body.getHTML({ shadowRoots: roots }),
      css: rules.map(({ cssText }) => cssText).join('\n'),
    };
  });
  await to.evaluate(({ html, css }) => {
    document.body.setHTMLUnsafe(html);
    document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
  }, copy);
}
