import { beforeEach, describe, expect, it, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { enterPin, lock, PinLocked, setPin } from '@/lib/settings/pin';
import { type RobotKind, readRobotAddress, robotPermission } from '@/lib/settings/robot-address';
import { keepRobot, type Robot, readRobots, removeRobot, switchRobot } from '@/lib/settings/robots';

const GOOD: Record<RobotKind, string> = {
  feishu: 'https://open.feishu.cn/open-apis/bot/v2/hook/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9',
  dingtalk: `https://oapi.dingtalk.com/robot/send?access_token=${'ab'.repeat(32)}`,
  wecom: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7aaa-4bc4-97a0-0ec2sifa5aaa',
};
const robot = (change: Partial<Robot> = {}): Robot => ({
  id: 'r1',
  kind: 'dingtalk',
  name: '客服群',
  url: GOOD.dingtalk,
  secret: 'SEC1',
  on: true,
  tellings: ['overdue'],
  grades: [],
  places: [],
  ...change,
});

describe('the address of a robot', () => {
  test.each(Object.entries(GOOD) as [RobotKind, string][])('%s is recognised', (kind, url) => {
    expect(readRobotAddress(`  ${url}\n`)).toEqual({ kind, url });
    expect(readRobotAddress(url, kind)).toEqual({ kind, url });
  });

  it('is of 飞书 abroad too', () => {
    const url = GOOD.feishu.replace('open.feishu.cn', 'open.larksuite.com');
    expect(readRobotAddress(url)).toEqual({ kind: 'feishu', url });
    expect(robotPermission(url)).toBe('https://open.larksuite.com/*');
  });

  test.each([
    ['', 'no-address'],
    ['SEC0123456789', 'no-address'],
    ['javascript:alert(1)', 'no-address'],
    [GOOD.wecom.replace('https', 'http'), 'not-https'],
    ['https://example.com/robot/send?access_token=abcdefabcdefabcdef', 'other-host'],
    [GOOD.dingtalk.replace('oapi.dingtalk.com', 'oapi.dingtalk.com.evil.example'), 'other-host'],
    [GOOD.dingtalk.replace('oapi.', 'user:pass@oapi.'), 'other-host'],
    [GOOD.dingtalk.replace('.com', '.com:8443'), 'other-host'],
    [GOOD.dingtalk.replace('.com', '.com.'), 'other-host'],
    [GOOD.dingtalk.replace('oapi.dingtalk.com', '192.168.1.10'), 'other-host'],
    [GOOD.dingtalk.replace('oapi.dingtalk.com', '127.0.0.1'), 'other-host'],
    [GOOD.dingtalk.replace('oapi.dingtalk.com', '2130706433'), 'other-host'],
    [GOOD.dingtalk.replace('oapi.dingtalk.com', '[::1]'), 'other-host'],
    [GOOD.dingtalk.replace('oapi.dingtalk.com', 'localhost'), 'other-host'],
    // A Cyrillic а.
    [GOOD.dingtalk.replace('oapi', 'o\u0430pi'), 'other-host'],
    [GOOD.dingtalk.replace('https', 'http').replace('oapi.dingtalk.com', '10.0.0.1'), 'not-https'],
    [`file:///etc/passwd?access_token=${'ab'.repeat(32)}`, 'no-address'],
    ['https://oapi.dingtalk.com/robot/send', 'not-whole'],
    ['https://oapi.dingtalk.com/robot/send?access_token=', 'not-whole'],
    [`${GOOD.dingtalk}&sign=1`, 'not-whole'],
    [`${GOOD.dingtalk}#x`, 'not-whole'],
    ['https://oapi.dingtalk.com/topapi/message/send?access_token=abcdefabcdefabcdef', 'not-whole'],
    ['https://open.feishu.cn/open-apis/bot/hook/abcdefabcdef', 'not-whole'],
    [`${GOOD.feishu}/../../im/v1/messages`, 'not-whole'],
    [GOOD.wecom.replace('webhook/send', 'message/send'), 'not-whole'],
  ])('%s is none: %s', (text, fault) => {
    expect(readRobotAddress(text)).toMatchObject({ fault });
  });

  it('of another app is said to be that', () => {
    expect(readRobotAddress(GOOD.dingtalk, 'feishu')).toEqual({ fault: 'other-kind', kind: 'dingtalk' });
  });
});

describe('robots as they are kept', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are kept, changed in place and removed', async () => {
    await keepRobot(robot());
    await keepRobot(robot({ id: 'r2', kind: 'wecom', url: GOOD.wecom, secret: '' }));
    await keepRobot(robot({ name: '售后群' }));
    expect((await readRobots()).map(({ id, name }) => [id, name])).toEqual([
      ['r1', '售后群'],
      ['r2', '客服群'],
    ]);
    await removeRobot('r1');
    expect((await readRobots()).map(({ id }) => id)).toEqual(['r2']);
  });

  it('are lost by no two that save at once', async () => {
    await Promise.all(['a', 'b', 'c'].map((id) => keepRobot(robot({ id }))));
    expect((await readRobots()).map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
  });

  test.each([
    ['an address of another app', { kind: 'feishu' as const }],
    ['a foreign host', { url: 'https://evil.example/robot/send?access_token=abcdefabcdefabcdef' }],
    ['no name', { name: ' ' }],
  ])('not with %s', async (_, change) => {
    await expect(keepRobot(robot(change))).rejects.toThrow();
    expect(await readRobots()).toEqual([]);
  });

  it('are read without the one that does not fit', async () => {
    await fakeBrowser.storage.local.set({
      robots: [robot({ url: 'https://evil.example/' }), robot({ id: 'ok' })],
    });
    expect((await readRobots()).map(({ id }) => id)).toEqual(['ok']);
  });

  it('are changed by nobody without the PIN, where one is set', async () => {
    await keepRobot(robot({ on: false }));
    await setPin('2468', Date.now());
    await switchRobot('r1', true);
    await lock();
    for (const change of [
      () => keepRobot(robot({ id: 'r2' })),
      () => keepRobot(robot({ url: GOOD.dingtalk.replace(/.{4}$/, '0000') })),
      () => switchRobot('r1', false),
      () => removeRobot('r1'),
    ])
      await expect(change()).rejects.toThrow(PinLocked);
    expect(await readRobots()).toEqual([robot()]);
    await enterPin('2468', Date.now());
    await removeRobot('r1');
    expect(await readRobots()).toEqual([]);
  });

  it('are switched without what another screen changed meanwhile being undone', async () => {
    await keepRobot(robot({ on: false }));
    await Promise.all([keepRobot(robot({ on: false, name: '售后群' })), switchRobot('r1', true)]);
    expect(await readRobots()).toEqual([robot({ name: '售后群' })]);
  });

  it('are ten at most', async () => {
    for (let i = 0; i < 10; i++) await keepRobot(robot({ id: `r${i}` }));
    await expect(keepRobot(robot({ id: 'more' }))).rejects.toThrow();
  });
});
