import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { build } from 'vite';
import type { Room } from '../../editors/in-page';
import { ORIGIN, serveHosts } from '../../editors/server';

/** A page with one editor, and the product's insertion room in an isolated world of it. */
export class EditorPage {
  private constructor(
    readonly page: Page,
    readonly cdp: CDPSession,
    private readonly world: number,
  ) {}

  /** @param path below the hosts' origin: a host's id, with its switches */
  static async open(page: Page, path: string): Promise<EditorPage> {
    await serveHosts(page);
    await page.goto(`${ORIGIN}/${path}`);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    const cdp = await page.context().newCDPSession(page);
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'haoshuo',
    });
    const opened = new EditorPage(page, cdp, executionContextId);
    await opened.#evaluate(await roomScript());
    return opened;
  }

  /** Calls the room in its isolated world. */
  async call<K extends keyof Room>(
    name: K,
    ...given: Parameters<Room[K]>
  ): Promise<Awaited<ReturnType<Room[K]>>> {
    const args = given.map((one) => JSON.stringify(one) ?? 'undefined').join(',');
    return (await this.#evaluate(`room.${name}(${args})`)) as Awaited<ReturnType<Room[K]>>;
  }

  /** What the page's framework believes. */
  model(): Promise<string> {
    return this.page.evaluate(() => window.__HOST__?.model() ?? '');
  }

  async #evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      expression,
      contextId: this.world,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}

let script: Promise<string> | null = null;

/** The room as one script, built once in each process. */
function roomScript(): Promise<string> {
  script ??= bundled();
  return script;
}

async function bundled(): Promise<string> {
  const outDir = resolve(`.cache/editors.${process.pid}`);
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      lib: {
        entry: resolve('test/editors/in-page.ts'),
        formats: ['iife'],
        name: 'inPage',
        fileName: () => 'room.js',
      },
    },
  });
  const text = await readFile(resolve(outDir, 'room.js'), 'utf8');
  await rm(outDir, { recursive: true });
  return text;
}
