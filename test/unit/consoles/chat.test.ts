import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatLink, chatPatterns, isChatPage } from '@/lib/consoles/chat';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import { SHIPPED, shippedFile } from '@/lib/consoles/registry';
import { consoleFile } from '../../support/console-file';

function shipped(id: string): ConsoleFile {
  const file = shippedFile(id);
  if (file === null) throw new Error(id);
  return file;
}

function withChat(chat: string | null): ConsoleFile {
  return consoleFile({ links: { reviews: null, order: null, chat, complaint: null } });
}

describe('chatLink', () => {
  it('opens the order itself where the console can, with every digit', () => {
    expect(chatLink(shipped('doudian'), '6912345678901234567')).toEqual({
      url: 'https://im.jinritemai.com/pc_seller_v2/main/workspace?fromOrder=6912345678901234567',
      byOrder: true,
    });
  });

  it.each([
    ['pinduoduo', 'https://mms.pinduoduo.com/chat-merchant/index.html'],
    ['kuaishou', 'https://im.kwaixiaodian.com/'],
  ])('opens the chat of %s, where no order can be addressed', (id, url) => {
    expect(chatLink(shipped(id), '261122-100000000000002')).toEqual({ url, byOrder: false });
  });

  it('knows none for 千牛: its chat is a program', () => {
    expect(chatLink(shipped('qianniu'), '3300000000000000001')).toBeNull();
  });

  it.each([null, '', '  ', '..', '\ud800'])('opens the chat without the order for %j', (orderSn) => {
    expect(chatLink(shipped('doudian'), orderSn)).toEqual({
      url: 'https://im.jinritemai.com/pc_seller_v2/main/workspace',
      byOrder: false,
    });
    expect(chatLink(withChat('https://shop.example.com/chat/{order}'), orderSn)).toBeNull();
  });

  it('keeps a forged number in its place', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '1&to=evil',
        '1#/evil',
        '/../../x',
        '%2e%2e',
        '..\\..',
        '@evil.net',
        '1?x=1',
        '{order}',
      ),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(hostile, (orderSn) => {
        const query = new URL(chatLink(shipped('doudian'), orderSn)?.url ?? '');
        expect(query.origin + query.pathname).toBe('https://im.jinritemai.com/pc_seller_v2/main/workspace');
        expect([...query.searchParams.keys()].filter((key) => key !== 'fromOrder')).toEqual([]);
        expect(query.hash).toBe('');
        const path = chatLink(withChat('https://shop.example.com/chat/{order}/open'), orderSn);
        if (path !== null) expect(new URL(path.url).pathname).toMatch(/^\/chat\/[^/]+\/open$/);
      }),
    );
  });

  it.each([
    'https://evil.example.net/{order}',
    'https://shop.example.com@evil.net/',
    'https://shop.example.com:8443/chat',
    'http://shop.example.com/chat',
    'javascript:alert(1)',
  ])('leads nowhere for %s', (chat) => {
    expect(chatLink(withChat(chat), '1')).toBeNull();
    expect(chatPatterns(withChat(chat))).toEqual([]);
    expect(isChatPage(withChat(chat), new URL('https://shop.example.com/chat'))).toBe(false);
  });

  it('every shipped link is on a host of its console', () => {
    for (const file of SHIPPED)
      if (file.links.chat !== null) expect(chatLink(file, '1'), file.id).not.toBeNull();
  });
});

describe('isChatPage', () => {
  it.each([
    ['doudian', 'https://im.jinritemai.com/pc_seller_v2/main/workspace?x=1', true],
    ['doudian', 'https://im.jinritemai.com/pc_seller/main/chat', true],
    ['doudian', 'https://fxg.jinritemai.com/ffa/maftersale/comment', false],
    ['doudian', 'https://im.jinritemai.com.evil.net/pc_seller_v2/main/workspace', false],
    ['pinduoduo', 'https://mms.pinduoduo.com/chat-merchant/index.html#/', true],
    ['pinduoduo', 'https://mms.pinduoduo.com/goods/evaluation/index', false],
    ['pinduoduo', 'https://mms.pinduoduo.com/goods/edit', false],
    ['kuaishou', 'https://im.kwaixiaodian.com/', true],
    ['kuaishou', 'https://s.kwaixiaodian.com/zone/home', false],
    ['qianniu', 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC', false],
    ['qianniu', 'https://qn.taobao.com/home.htm/trade-platform/tp/detail?bizOrderId=1', false],
    ['qianniu', 'https://myseller.taobao.com/home.htm/im', true],
    ['qianniu', 'https://www.taobao.com/', false],
  ])('%s %s: %s', (id, address, said) => {
    expect(isChatPage(shipped(id), new URL(address))).toBe(said);
  });

  it('is no page of a console whose review page is not known, unless the chat has a host of its own', () => {
    const file = { ...withChat(null), pages: [] };
    expect(isChatPage(file, new URL('https://shop.example.com/anything'))).toBe(false);
  });
});
