import type { BrowserContext, Page, Route } from '@playwright/test';
import type { CommonAnswers, CommonPage } from '../switches.ts';
import { assetFor } from './assets.ts';
import { type Bundle, buildBundle, outDirOf } from './bundle.ts';
import { type DocumentOptions, documentFor } from './document.ts';
import type { ReplicaRequest, ReplicaResponse } from './http.ts';
import { pictureFor } from './pictures.ts';

/** What a test may look at and change while the page is open. */
export interface ReplicaState<Review, PageSwitches, Answers, Sent, Refusal> {
  /** Newest first. */
  reviews: Review[];
  page: PageSwitches;
  answers: Answers;
  /** Bodies of the requests by path, in order. */
  requests: Map<string, string[]>;
  /** Replies that reached the server. */
  sent: Sent[];
  /** Next answers to refuse, by path. */
  refusals: Map<string, Refusal[]>;
  /** Raw body in place of the list answer, until set to null. */
  rawList: string | null;
}

/** What the kit must know of a console to serve it under its true host names. */
export interface Site {
  bundle: Bundle;
  /** `https://host`: every address of these is answered. */
  origins: readonly string[];
  /** Origins that serve pictures only. */
  pictures: readonly string[];
  /** Path of the bundle's files, with both slashes. */
  assets: string;
  /** Another folder of the built page than `.cache/replica/<id>`. */
  outDir?: string | undefined;
}

/** A shop's console: its state, its answers, and the routing that serves it. Each console says how it answers. */
export abstract class ReplicaServer<
  Review,
  PageSwitches extends CommonPage,
  Answers extends CommonAnswers,
  Sent = unknown,
  Refusal = unknown,
> {
  readonly state: ReplicaState<Review, PageSwitches, Answers, Sent, Refusal>;
  readonly #site: Site;

  constructor(site: Site, shop: { reviews: Review[]; page: PageSwitches; answers: Answers }) {
    this.#site = site;
    this.state = { ...shop, requests: new Map(), sent: [], refusals: new Map(), rawList: null };
  }

  /** The answer of the console's own API; null = none of its paths, then it is a file or the document. */
  protected abstract api(url: URL, request: ReplicaRequest): ReplicaResponse | null;

  /** Title, switches and policy of the document at this address. */
  protected abstract document(url: URL): Omit<DocumentOptions, 'assets'>;

  /** Body of an answer that is no success. */
  protected abstract refusal(why: Refusal, request: ReplicaRequest): ReplicaResponse;

  /** Takes effect at the next load of the document. */
  setPage(switches: Partial<PageSwitches>): void {
    Object.assign(this.state.page, switches);
  }

  /** Takes effect at the next answer. */
  setAnswers(switches: Partial<Answers>): void {
    Object.assign(this.state.answers, switches);
  }

  /** Answers every list request with this body, whatever it is; null ends it. */
  setAnswer(body: string | null): void {
    this.state.rawList = body;
  }

  /** Refuses the next request of this path in the platform's own way. */
  protected refuseNext(requestPath: string, why: Refusal): void {
    const waiting = this.state.refusals.get(requestPath) ?? [];
    this.state.refusals.set(requestPath, [...waiting, why]);
  }

  /** How often a path was asked for. */
  count(requestPath: string): number {
    return this.state.requests.get(requestPath)?.length ?? 0;
  }

  handle(request: ReplicaRequest): ReplicaResponse {
    return this.#answer(request).response;
  }

  /** Serves the console to a context or one page, building it first where needed. Returns what takes it away again. */
  async install(target: BrowserContext | Page): Promise<() => Promise<void>> {
    await buildBundle(this.#site.bundle, this.#outDir());
    const hosts = this.#hosts();
    const serve = async (route: Route) => {
      const { response, slow } = this.#answer(requestOf(route));
      const { latency } = this.state.answers;
      if (latency > 0 && slow) await new Promise((done) => setTimeout(done, latency));
      await route.fulfill(response).catch((problem: unknown) => {
        // A page that closed while its answer was on the way is no failure of the test.
        if (!/closed|Request context disposed/i.test(String(problem))) throw problem;
      });
    };
    await target.route(hosts, serve);
    return () => target.unroute(hosts, serve);
  }

  #outDir(): string {
    return this.#site.outDir ?? outDirOf(this.#site.bundle);
  }

  #hosts(): (url: URL) => boolean {
    const served = new Set([...this.#site.origins, ...this.#site.pictures]);
    return (url) => served.has(url.origin);
  }

  #answer(request: ReplicaRequest): { response: ReplicaResponse; slow: boolean } {
    const url = new URL(request.url);
    const quick = (response: ReplicaResponse) => ({ response, slow: false });
    if (this.#site.pictures.includes(url.origin)) return quick(picture(request.url));
    const seen = this.state.requests.get(url.pathname) ?? [];
    this.state.requests.set(url.pathname, [...seen, request.postData ?? '']);
    const [why, ...later] = this.state.refusals.get(url.pathname) ?? [];
    if (why !== undefined) {
      this.state.refusals.set(url.pathname, later);
      return { response: this.refusal(why, request), slow: true };
    }
    const answer = this.api(url, request);
    if (answer) return { response: answer, slow: true };
    if (url.pathname.startsWith(this.#site.assets)) return quick(this.#asset(url.pathname));
    return quick(documentFor({ ...this.document(url), assets: this.#site.assets }));
  }

  #asset(pathname: string): ReplicaResponse {
    const asset = assetFor(this.#outDir(), pathname);
    if (!asset) return { status: 404, headers: {}, body: '' };
    return { status: 200, headers: { 'content-type': asset.type }, body: asset.body };
  }
}

function picture(url: string): ReplicaResponse {
  const headers = { 'content-type': 'image/svg+xml', 'access-control-allow-origin': '*' };
  return { status: 200, headers, body: pictureFor(url) };
}

function requestOf(route: Route): ReplicaRequest {
  const request = route.request();
  const { origin } = request.headers();
  return {
    url: request.url(),
    method: request.method(),
    postData: request.postData(),
    origin: origin ?? null,
  };
}
