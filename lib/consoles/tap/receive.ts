import { MAX_ANSWER, type TappedAnswer } from '@/lib/consoles/contract';
import { takePort } from './handshake';

/** Answers kept until somebody listens. */
const MAX_WAITING = 20;
/** Characters of waiting answers kept: two of the largest. */
const MAX_WAITING_LENGTH = 2 * MAX_ANSWER;

/**
 * Where a copy of the script that ends leaves its port for the copy that replaced it in the same world: the worker
 * injects a second copy into tabs that were open at install, also into one that was just loading. After an update the
 * new copy runs in another world, finds nothing here and the tap is stopped.
 */
const LEFT = Symbol.for('haoshuo:left-port');

interface Left {
  port: MessagePort;
  last: TappedAnswer | null;
}

function takeLeft(): Left | null {
  const left: unknown = Reflect.get(globalThis, LEFT);
  Reflect.deleteProperty(globalThis, LEFT);
  return (left as Left | undefined) ?? null;
}

/** The console script's end of the tap. */
export interface TapEnd {
  /** Whether a tap answered: when not, only the rendered rows can be read. */
  connected(): boolean;
  /** From now on answers go here, first those that waited. */
  listen(listener: (answer: TappedAnswer) => void): void;
}

/** A tapped answer to the letter of the contract, else null: the other end runs in the page's world. */
export function asTappedAnswer(data: unknown): TappedAnswer | null {
  if (typeof data !== 'object' || data === null) return null;
  const { host, path, request, answer, lossy } = data as Record<string, unknown>;
  if (typeof host !== 'string' || host.length > 200) return null;
  if (typeof path !== 'string' || path.length > 500) return null;
  if (typeof answer !== 'string' || answer.length > MAX_ANSWER) return null;
  if (request !== null && typeof request !== 'string') return null;
  return { host, path, request, answer, lossy: lossy !== false };
}

/** Connects to the tap, if there is one; when `signal` aborts, the tap is told to put the originals back. */
export function receiveTap(signal: AbortSignal): TapEnd {
  let waiting: TappedAnswer[] = [];
  let listener: ((answer: TappedAnswer) => void) | null = null;
  let connected = false;

  const keep = (answer: TappedAnswer) => {
    waiting.push(answer);
    let length = waiting.reduce((sum, one) => sum + one.answer.length, 0);
    while (waiting.length > MAX_WAITING || length > MAX_WAITING_LENGTH)
      length -= waiting.shift()?.answer.length ?? length;
  };

  let last: TappedAnswer | null = null;
  const connect = (port: MessagePort) => {
    connected = true;
    port.onmessage = (event) => {
      const answer = asTappedAnswer(event.data);
      if (answer === null) return;
      last = answer;
      (listener ?? keep)(answer);
    };
    const leave = () => {
      connected = false;
      port.onmessage = null;
      Reflect.set(globalThis, LEFT, { port, last } satisfies Left);
      // The copy that replaces this one starts within the same task.
      setTimeout(() => {
        if (takeLeft() !== null) port.postMessage('stop');
      });
    };
    signal.addEventListener('abort', leave, { once: true });
  };

  const left = takeLeft();
  if (left === null) takePort(connect, signal);
  else {
    connect(left.port);
    if (left.last !== null) keep(left.last);
    last = left.last;
  }

  return {
    connected: () => connected,
    listen(next) {
      listener = next;
      for (const answer of waiting) next(answer);
      waiting = [];
    },
  };
}
