/**
 * How the tap (page's world) and the console script (our own world) find each other: a MessagePort, passed through
 * `ports` of a MessageEvent, which Chromium shares between worlds synchronously (tried with 156). Both scripts run at
 * document_start, before the page has run anything; whichever starts first hears the other's signal. Once the document
 * has a head or a body, code of the page may listen or forge, so from then on both ends are deaf: a script injected
 * later (after an update) works by the rendered rows alone.
 */
const OFFER = 'haoshuo:port';
const READY = 'haoshuo:ready';

/** No element can have run a script yet. */
export function beforeThePage(): boolean {
  return document.head === null && document.body === null;
}

/** The tap's end. `never` is called when nobody took it in time. */
export function offerPort(port: MessagePort, never: () => void): void {
  let taken = false;
  const offer = () => {
    if (!beforeThePage()) return;
    // The taker cancels the event: that is how the tap learns that its port has an owner.
    taken = !document.dispatchEvent(new MessageEvent(OFFER, { ports: [port], cancelable: true }));
    if (taken) document.removeEventListener(READY, offer);
  };
  document.addEventListener(READY, offer);
  document.addEventListener(
    'DOMContentLoaded',
    () => {
      document.removeEventListener(READY, offer);
      if (!taken) never();
    },
    { once: true },
  );
  offer();
}

/** The console script's end: calls `take` at most once, with the tap's port. */
export function takePort(take: (port: MessagePort) => void, signal: AbortSignal): void {
  const hear = (event: Event) => {
    event.stopImmediatePropagation();
    document.removeEventListener(OFFER, hear);
    const port = event instanceof MessageEvent ? event.ports[0] : undefined;
    if (port === undefined || !beforeThePage()) return;
    event.preventDefault();
    take(port);
  };
  if (!beforeThePage()) return;
  document.addEventListener(OFFER, hear, { signal });
  document.addEventListener('DOMContentLoaded', () => document.removeEventListener(OFFER, hear), {
    once: true,
    signal,
  });
  document.dispatchEvent(new Event(READY));
}
