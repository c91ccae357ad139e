import { describe, expect, test } from 'vitest';
import { backOff, lifeOf, mayAt } from '@/lib/alerts/robots/pace';
import { verdictOf } from '@/lib/alerts/robots/verdict';
import { DAY, HOUR, MINUTE, SECOND } from '@/lib/review/time';
import type { RobotKind } from '@/lib/settings/robot-address';
import type { AnswerKind } from '@/lib/store/robot-log';

const NOW = Date.UTC(2026, 10, 22, 2, 0, 0);

describe('what the apps answer', () => {
  test.each<[RobotKind, number, unknown, AnswerKind]>([
    [
      'dingtalk',
      200,
      { errcode: 310000, errmsg: 'sign not match, more: [https://ding-doc.dingtalk.com]' },
      'sign',
    ],
    ['dingtalk', 200, { errcode: 310000, errmsg: 'invalid timestamp' }, 'sign'],
    ['dingtalk', 200, { errcode: 310000, errmsg: 'keywords not in content' }, 'keyword'],
    ['dingtalk', 200, { errcode: 310000, errmsg: 'ip 1.2.3.4 not in whitelist' }, 'ip'],
    ['dingtalk', 200, { errcode: 310000, errmsg: '' }, 'security'],
    ['dingtalk', 200, { errcode: 410100, errmsg: '发送速度太快而限流' }, 'rate'],
    ['dingtalk', 200, { errcode: 400102, errmsg: '机器人已停用' }, 'address'],
    ['dingtalk', 200, { errcode: -1, errmsg: '系统繁忙' }, 'server'],
    // 飞书 says so with 400.
    ['feishu', 400, { code: 9499, msg: 'too many request', data: {} }, 'rate'],
    ['feishu', 400, { code: 9499, msg: 'Bad Request', data: {} }, 'refused'],
    ['feishu', 200, { StatusCode: 0, StatusMessage: 'success' }, 'ok'],
    ['feishu', 200, { code: 19022, msg: 'Ip Not Allowed' }, 'ip'],
    ['wecom', 200, { errcode: 45009, errmsg: 'api freq out of limit' }, 'rate'],
    ['wecom', 200, { errcode: 93000, errmsg: 'invalid webhook url' }, 'address'],
    // Another app's code is not this one's.
    ['wecom', 200, { errcode: 310000, errmsg: 'sign not match' }, 'server'],
    ['wecom', 200, { errcode: '0' }, 'unreadable'],
    ['wecom', 200, [], 'unreadable'],
    ['wecom', 200, null, 'unreadable'],
    ['wecom', 500, { errcode: 0 }, 'server'],
  ])('%s %i %o → %s', (kind, status, body, expected) => {
    const verdict = verdictOf(kind, { status, retryAfter: null, body: JSON.stringify(body) }, NOW);
    expect(verdict.answer.kind).toBe(expected);
  });

  test.each([
    ['90', 90 * SECOND],
    [new Date(NOW + 5 * MINUTE).toUTCString(), 5 * MINUTE],
    ['999999999', DAY],
    [new Date(NOW - MINUTE).toUTCString(), null],
    ['-5', null],
    ['soon', null],
    ['', null],
  ])('Retry-After %s', (retryAfter, after) => {
    expect(verdictOf('feishu', { status: 503, retryAfter, body: '' }, NOW)).toMatchObject({ after });
  });

  test.each([
    ['dingtalk', 10 * MINUTE],
    ['feishu', MINUTE],
    ['wecom', MINUTE],
  ] as const)('429 of %s without Retry-After is waited for all the same', (kind, after) => {
    for (const body of ['', '{}', '<html>'])
      expect(verdictOf(kind, { status: 429, retryAfter: null, body }, NOW)).toMatchObject({
        outcome: 'again',
        answer: { kind: 'rate' },
        after,
      });
  });

  test('what an app says is cut short', () => {
    const body = JSON.stringify({ errcode: -1, errmsg: 'x'.repeat(5_000) });
    const { answer } = verdictOf('wecom', { status: 200, retryAfter: null, body }, NOW);
    expect(answer.detail.length).toBeLessThanOrEqual(160);
  });
});

describe('pace', () => {
  const attempts = (count: number, apart: number): number[] =>
    Array.from({ length: count }, (_, i) => NOW - i * apart);

  test.each<[RobotKind, number[], number]>([
    ['dingtalk', attempts(19, 100), 0],
    ['dingtalk', attempts(20, 100), 62 * SECOND - 1_900],
    ['wecom', attempts(20, 3_500), 0],
    ['feishu', attempts(5, 100), 800],
    ['feishu', attempts(100, 500), 62 * SECOND - 49_500],
    // A clock that was set back by a year.
    ['dingtalk', attempts(20, 100).map((at) => at + 365 * DAY), 0],
  ])('%s', (kind, sent, wait) => {
    expect(mayAt(kind, { attempts: sent, restUntil: null }, NOW) - NOW).toBe(wait);
  });

  test('a rest is kept, but none of another time', () => {
    expect(mayAt('wecom', { attempts: [], restUntil: NOW + HOUR }, NOW)).toBe(NOW + HOUR);
    expect(mayAt('wecom', { attempts: [], restUntil: NOW - HOUR }, NOW)).toBe(NOW);
    expect(mayAt('wecom', { attempts: [], restUntil: NOW + 300 * DAY }, NOW)).toBe(NOW);
  });

  test.each([
    ['grave', 'quality', 2],
    ['escalated', 'other', 2],
    ['overdue', 'logistics', 2],
    ['overdue', 'legal', 24],
    ['grave', 'malice', 24],
    ['promise', 'quality', 24],
    ['approval', 'other', 24],
  ] as const)(
    '%s of %s is worth sending for %i h, and a day where the app turns messages away',
    (telling, grade, hours) => {
      expect(lifeOf({ telling, grade }, { failures: 0 })).toBe(hours * HOUR);
      expect(lifeOf({ telling, grade }, { failures: 1 })).toBe(DAY);
    },
  );

  test('back-off grows to an hour, a fifth more or less', () => {
    expect([1, 2, 3, 4, 5, 99].map((failures) => backOff(failures, 0.5) / SECOND)).toEqual([
      5, 30, 120, 600, 3_600, 3_600,
    ]);
    expect(backOff(1, 0)).toBe(4_000);
    expect(backOff(1, 0.999_999)).toBe(6_000);
  });
});
