// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { MAX_ANSWER, type TappedAnswer } from '@/lib/consoles/contract';
import { offerPort } from '@/lib/consoles/tap/handshake';
import { asTappedAnswer, receiveTap } from '@/lib/consoles/tap/receive';

const answer = (n: number): TappedAnswer => ({
  host: 'h',
  path: '/p',
  request: null,
  answer: String(n),
  lossy: false,
});
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  document.documentElement.replaceChildren();
});

it.each(['tap first', 'console script first'])('they find each other: %s', async (order) => {
  const { port1, port2 } = new MessageChannel();
  const stop = new AbortController();
  const never = vi.fn();
  const first = order === 'tap first';
  if (first) offerPort(port2, never);
  const tap = receiveTap(stop.signal);
  if (!first) offerPort(port2, never);
  expect(tap.connected()).toBe(true);
  const told = vi.fn();
  port1.onmessage = (event) => told(event.data);
  for (let n = 0; n < 25; n++) port1.postMessage(answer(n));
  await settle();
  const heard: string[] = [];
  tap.listen((one) => heard.push(one.answer));
  expect(heard).toEqual(Array.from({ length: 20 }, (_, i) => String(i + 5)));
  stop.abort();
  await settle();
  expect(told).toHaveBeenCalledWith('stop');
  expect(never).not.toHaveBeenCalled();
  port1.close();
});

it('a second copy in the same world goes on with the port and the last answer', async () => {
  const { port1, port2 } = new MessageChannel();
  const [one, two] = [new AbortController(), new AbortController()];
  receiveTap(one.signal);
  offerPort(port2, vi.fn());
  const told = vi.fn();
  port1.onmessage = (event) => told(event.data);
  port1.postMessage(answer(1));
  await settle();
  document.documentElement.append(document.createElement('head'));
  one.abort();
  const tap = receiveTap(two.signal);
  port1.postMessage(answer(2));
  await settle();
  const heard: string[] = [];
  tap.listen((got) => heard.push(got.answer));
  expect(heard).toEqual(['1', '2']);
  expect(told).not.toHaveBeenCalled();
  two.abort();
  await settle();
  expect(told).toHaveBeenCalledWith('stop');
  port1.close();
});

it('a page that forges the offer once it can run code reaches nothing', () => {
  const tap = receiveTap(new AbortController().signal);
  document.documentElement.append(document.createElement('head'));
  const { port1, port2 } = new MessageChannel();
  document.dispatchEvent(new MessageEvent('haoshuo:port', { ports: [port2] }));
  expect(tap.connected()).toBe(false);
  port1.close();
});

it('a page that asks for the port once it can run code gets none, and the tap gives up', () => {
  const { port1, port2 } = new MessageChannel();
  const never = vi.fn();
  offerPort(port2, never);
  document.documentElement.append(document.createElement('head'));
  const heard = vi.fn();
  document.addEventListener('haoshuo:port', heard);
  document.dispatchEvent(new Event('haoshuo:ready'));
  expect(heard).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('DOMContentLoaded'));
  expect(never).toHaveBeenCalledOnce();
  port1.close();
});

it.each([
  null,
  'text',
  {},
  { ...answer(1), path: 7 },
  { ...answer(1), answer: 'x'.repeat(MAX_ANSWER + 1) },
  { ...answer(1), request: {} },
])('is no answer: case %#', (data) => {
  expect(asTappedAnswer(data)).toBeNull();
});
