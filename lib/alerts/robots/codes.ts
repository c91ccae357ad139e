import type { RobotKind } from '@/lib/settings/robot-address';
import type { AnswerKind } from '@/lib/store/robot-log';

/**
 * Error codes of each app's group robots (their documentation of 2025-06 and what users reported since). A code that is not
 * here may be a hiccup, so it is tried again.
 */
const CODES: Record<RobotKind, Readonly<Record<number, AnswerKind>>> = {
  feishu: {
    19001: 'address',
    19002: 'refused',
    19021: 'sign',
    19022: 'ip',
    19024: 'keyword',
    11232: 'rate',
    11246: 'refused',
  },
  dingtalk: {
    300001: 'address',
    300005: 'address',
    400013: 'address',
    400101: 'address',
    400102: 'address',
    400106: 'address',
    130101: 'rate',
    90030: 'rate',
    410100: 'rate',
    40035: 'refused',
    43004: 'refused',
    400105: 'refused',
    430101: 'refused',
    430102: 'refused',
    430103: 'refused',
    430104: 'refused',
  },
  wecom: {
    93000: 'address',
    93004: 'address',
    93008: 'address',
    45009: 'rate',
    40008: 'refused',
    40058: 'refused',
    44004: 'refused',
    45002: 'refused',
  },
};

/** 钉钉 has one code for its three kinds of security (310000), 飞书 one for a bad request and for too many (9499). null = not known. */
export function kindOfCode(kind: RobotKind, code: number, message: string): AnswerKind | null {
  if (kind === 'dingtalk' && code === 310000) {
    if (/keyword|关键[词字]/i.test(message)) return 'keyword';
    if (/sign|签名|timestamp|时间戳/i.test(message)) return 'sign';
    return /\bip\b|白名单/i.test(message) ? 'ip' : 'security';
  }
  if (kind === 'feishu' && code === 9499) return /too many|frequen/i.test(message) ? 'rate' : 'refused';
  if (kind === 'feishu' && /access token invalid/i.test(message)) return 'address';
  return CODES[kind][code] ?? null;
}
