import type { BrowserContext } from '@playwright/test';
import { extensionWorker } from './extension';

/** What the extension did that it must not: asked a network, or broke its own content policy. */
export interface Watched {
  /** Addresses that are not the extension's own, with who asked. */
  requests(): Promise<string[]>;
  violations(): Promise<string[]>;
}

/** Watches every screen that opens from now on and the worker that runs now; call it before the worker has work. */
export async function watchOwnRequests(context: BrowserContext): Promise<Watched> {
  const requests: string[] = [];
  const violations: string[] = [];
  const isOwn = (url: string): boolean => /^(?:chrome-extension|data|blob):/.test(url);
  context.on('request', (request) => {
    const from = request.serviceWorker()?.url() ?? request.frame().url();
    if (isOwn(from) && !isOwn(request.url())) requests.push(`${from} → ${request.url()}`);
  });
  context.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Content Security Policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  const worker = await extensionWorker(context);
  await worker.evaluate(() => {
    const seen = { asked: [] as string[], broken: [] as string[] };
    const { fetch } = self;
    const watching = (...given: Parameters<typeof fetch>) => {
      const [asked] = given;
      seen.asked.push(asked instanceof Request ? asked.url : String(asked));
      return fetch(...given);
    };
    Object.assign(self, { fetch: watching, seen });
    self.addEventListener('securitypolicyviolation', (event) => {
      const { violatedDirective, blockedURI } = event as SecurityPolicyViolationEvent;
      seen.broken.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  const ofWorker = () =>
    worker.evaluate(() => Reflect.get(self, 'seen') as { asked: string[]; broken: string[] });
  return {
    requests: async () => {
      const { asked } = await ofWorker();
      // A worker that asked for nothing at all would mean that it was not watched.
      if (!asked.some((url) => url.endsWith('/grading/model.bin.gz')))
        throw new Error('The worker was not watched.');
      return [...requests, ...asked.filter((url) => !isOwn(url))];
    },
    violations: async () => [...violations, ...(await ofWorker()).broken],
  };
}
