import type { TappedAnswer } from '@/lib/consoles/contract';
import type { TapRule } from '../file/schema';
import { tapFetch } from './fetch';
import { beforeThePage, offerPort } from './handshake';
import { call, quietly } from './native';
import { tapXhr } from './xhr';

/**
 * Starts the tap in the page's own world: copies of the answers that the rules want go through a private port, and the
 * originals come back when the other end says stop or was never there.
 */
export function startTap(rules: readonly TapRule[]): void {
  quietly(() => {
    // Injected late (after an update), nobody could be given the port in private: the page stays as it is.
    if (!beforeThePage()) return;
    const { port1: ours, port2: theirs } = new MessageChannel();
    const { postMessage } = MessagePort.prototype;
    const copied = (answer: TappedAnswer) => call(postMessage, ours, [answer]);
    const undo = [tapFetch(rules, copied), tapXhr(rules, copied)];
    const stop = () => {
      for (const restore of undo) quietly(restore);
      ours.close();
    };
    // The port is private, so whatever comes through it is the console script's only word: stop.
    ours.onmessage = stop;
    offerPort(theirs, stop);
  });
}
