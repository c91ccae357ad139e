/** What `watchPanel` leaves on the panel's window; times in ms since the document was asked for. */
export interface PanelWatch {
  /** First row with text on the screen; null until then. */
  firstRows: number | null;
  /** When the count above the list last changed. */
  counted: number;
  longTasks: { at: number; duration: number }[];
  /** ms of each key pressed in the search, until the list that belongs to it was on the screen. */
  keys: number[];
}

/** Installed before the panel's own scripts. Serialised into the page: it may use nothing from outside. */
export function watchPanel(): void {
  const watch: PanelWatch = { firstRows: null, counted: 0, longTasks: [], keys: [] };
  Object.assign(globalThis, { haoshuoWatch: watch });
  let pressed: { at: number; shown: string } | null = null;

  const shownCount = (): string => document.querySelector('[aria-live=polite]')?.textContent ?? '';
  const rowsAreFilled = (): boolean => {
    const rows = [...document.querySelectorAll('[role=option]')].slice(0, 5);
    return rows.length > 0 && rows.every((row) => row.textContent !== '');
  };
  // The frame after the change is painted when the next task runs.
  const painted = (then: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  };

  let counted = '';
  let seen = false;
  new MutationObserver(() => {
    if (shownCount() !== counted) {
      counted = shownCount();
      watch.counted = performance.now();
    }
    if (!rowsAreFilled()) return;
    if (!seen) {
      seen = true;
      painted(() => {
        watch.firstRows = performance.now();
      });
    }
    if (pressed !== null && shownCount() !== pressed.shown) {
      const { at } = pressed;
      pressed = null;
      painted(() => watch.keys.push(performance.now() - at));
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  addEventListener(
    'keydown',
    (event) => {
      pressed = { at: event.timeStamp, shown: shownCount() };
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      watch.longTasks.push({ at: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
}
