// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TappedAnswer } from '@/lib/consoles/contract';
import { tapXhr } from '@/lib/consoles/tap/xhr';

const LIST = '/saturn/reviews/list';
const REPLY = '/saturn/review/reply/submit';
const rule = (use: 'list' | 'sent', path: string) => ({ use, hosts: [], path, words: [] });

/** A request whose answer the test gives. */
class Request extends EventTarget {
  status = 200;
  responseType = '';
  responseText = '';
  open(_method: string, _address: string): void {}
  send(_body?: string): void {}
  getResponseHeader(): string | null {
    return null;
  }
  answer(text: string): void {
    this.responseText = text;
    this.dispatchEvent(new Event('load'));
  }
}

let copies: TappedAnswer[] = [];
let undo = () => {};

beforeEach(() => {
  copies = [];
  vi.stubGlobal('XMLHttpRequest', Request);
  undo = tapXhr([rule('list', LIST), rule('sent', REPLY)], (answer) => copies.push(answer));
});
afterEach(() => {
  undo();
  vi.unstubAllGlobals();
});

it('copies request and answer', () => {
  const request = new Request();
  request.open('POST', LIST);
  request.send('{"pageNo":1}');
  request.answer('{}');
  expect(copies).toEqual([
    { host: location.host, path: LIST, request: '{"pageNo":1}', answer: '{}', lossy: false },
  ]);
});

it('a reply that was aborted is not told by the next answer of the same request object', () => {
  const request = new Request();
  request.open('POST', REPLY);
  request.send('{"reviewId":"1","content":"您好"}');
  request.dispatchEvent(new Event('abort'));
  request.open('POST', LIST);
  request.send('{"pageNo":2}');
  request.answer('{"success":true}');
  expect(copies.map(({ path, request: body }) => [path, body])).toEqual([[LIST, '{"pageNo":2}']]);
});

it('is quiet about a request object that went on to something else', () => {
  const request = new Request();
  request.open('GET', LIST);
  request.send();
  request.dispatchEvent(new Event('abort'));
  request.open('GET', '/api/other');
  request.send();
  request.answer('{}');
  expect(copies).toEqual([]);
});
