import { createHmac } from 'node:crypto';
import type { RobotKind } from '../../../lib/settings/robot-address';

/** What a group's owner set for its robot. */
export interface Group {
  /** null: signatures are not asked for. */
  secret: string | null;
  keyword: string | null;
}

/** A request as an app sees it. */
export interface Sent {
  url: URL;
  body: Record<string, unknown>;
}

const hmac = (key: string, message: string): string =>
  createHmac('sha256', key).update(message).digest('base64');

const HOUR = 3_600_000;
const isNear = (ms: number): boolean => Math.abs(Date.now() - ms) < HOUR;

/** Each app's own answer to a message, as it is documented: null = welcome. */
export const CHECKS: Record<RobotKind, (sent: Sent, group: Group) => unknown> = {
  dingtalk: ({ url, body }, { secret, keyword }) => {
    if (secret !== null) {
      const timestamp = url.searchParams.get('timestamp') ?? '';
      if (!isNear(Number(timestamp)))
        return {
          errcode: 310000,
          errmsg: 'description:机器人发送签名过期;solution:签名生成时间和发送时间请保持在一小时以内',
        };
      if (url.searchParams.get('sign') !== hmac(secret, `${timestamp}\n${secret}`))
        return { errcode: 310000, errmsg: 'description:机器人发送签名不匹配;solution:请确认签名' };
    }
    if (keyword !== null && !JSON.stringify(body).includes(keyword))
      return { errcode: 310000, errmsg: 'description:机器人发送关键词不匹配;solution:请联系群管理员' };
    return typeof body.msgtype === 'string' ? null : { errcode: 40035, errmsg: '缺少参数 json' };
  },
  feishu: ({ body }, { secret, keyword }) => {
    if (secret !== null) {
      const timestamp = String(body.timestamp ?? '');
      const right = isNear(Number(timestamp) * 1_000) && body.sign === hmac(`${timestamp}\n${secret}`, '');
      if (!right)
        return {
          code: 19021,
          msg: 'sign match fail or timestamp is not within one hour from current time',
          data: {},
        };
    }
    if (keyword !== null && !JSON.stringify(body).includes(keyword))
      return { code: 19024, msg: 'Key Words Not Found', data: {} };
    return body.msg_type === 'interactive' ? null : { code: 9499, msg: 'Bad Request', data: {} };
  },
  wecom: ({ body }) => {
    const type = body.msgtype;
    const inner = typeof type === 'string' ? body[type] : null;
    const content = typeof inner === 'object' && inner !== null ? Reflect.get(inner, 'content') : null;
    if (typeof content !== 'string' || (type !== 'text' && type !== 'markdown'))
      return { errcode: 40008, errmsg: 'invalid message type' };
    const most = type === 'text' ? 2_048 : 4_096;
    return Buffer.byteLength(content) > most ? { errcode: 40058, errmsg: 'content exceed max length' } : null;
  },
};

/** So many a minute, then this. */
export const CROWDED: Record<RobotKind, { most: number; answer: unknown }> = {
  dingtalk: { most: 20, answer: { errcode: 130101, errmsg: 'send too fast, exceed 20 times per minute' } },
  feishu: {
    most: 100,
    answer: { code: 11232, data: {}, msg: 'frequency limited psm[lark.oapi]appID[1500]' },
  },
  wecom: {
    most: 20,
    answer: { errcode: 45009, errmsg: 'api freq out of limit, hint: [1], from ip: 1.1.1.1' },
  },
};

export const WELCOME: Record<RobotKind, unknown> = {
  dingtalk: { errcode: 0, errmsg: 'ok' },
  feishu: { StatusCode: 0, StatusMessage: 'success', code: 0, data: {}, msg: 'success' },
  wecom: { errcode: 0, errmsg: 'ok' },
};

export const GONE: Record<RobotKind, unknown> = {
  dingtalk: { errcode: 300001, errmsg: 'token is not exist' },
  feishu: { code: 19001, msg: 'param invalid: incoming webhook access token invalid', data: {} },
  wecom: { errcode: 93000, errmsg: 'invalid webhook url, hint: [1], from ip: 1.1.1.1' },
};
