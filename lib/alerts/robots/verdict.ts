import { DAY, type EpochMs, MINUTE, SECOND } from '@/lib/review/time';
import type { RobotKind } from '@/lib/settings/robot-address';
import type { Answer, AnswerKind } from '@/lib/store/robot-log';
import { kindOfCode } from './codes';

/**
 * What an answer means. `again`: not arrived, and worth another try, not before `after` (ms from now; null = as we like).
 * `stop`: trying again is of no use until somebody changes the robot. `refused`: this very message is not wanted.
 */
export type Verdict =
  | { outcome: 'sent' | 'stop' | 'refused'; answer: Answer }
  | { outcome: 'again'; answer: Answer; after: number | null };

/** What came back: `body` null = more than we read. */
export interface RawAnswer {
  status: number;
  retryAfter: string | null;
  body: string | null;
}

const DETAIL = 160;
/** After "too many": 钉钉 bans a robot for ten minutes, the others count by the minute. ms */
const BANNED: Record<RobotKind, number> = { feishu: MINUTE, dingtalk: 10 * MINUTE, wecom: MINUTE };
const STOPS: readonly AnswerKind[] = ['sign', 'keyword', 'ip', 'security', 'address', 'no-permission'];

/** Reads an answer. An app says 200 and what is wrong inside; a proxy or a captive portal says anything. */
export function verdictOf(kind: RobotKind, raw: RawAnswer, now: EpochMs): Verdict {
  const after = waitOf(raw.retryAfter, now);
  if (raw.status === 0 || (raw.status >= 300 && raw.status < 400)) return verdict('elsewhere', '', after);
  if (raw.body === null) return verdict('huge', '', after);
  const said = readBody(raw.body);
  const ok = raw.status >= 200 && raw.status < 300;
  if (said === null) {
    const byStatus = ok ? 'unreadable' : kindOfStatus(raw.status);
    return verdict(
      byStatus,
      ok ? '' : `HTTP ${raw.status}`,
      byStatus === 'rate' ? (after ?? BANNED[kind]) : after,
    );
  }
  if (ok && said.code === 0) return verdict('ok', '', null);
  const found = kindOfCode(kind, said.code, said.message) ?? (ok ? 'server' : kindOfStatus(raw.status));
  const detail = [said.code, said.message].join(' ').slice(0, DETAIL);
  return verdict(found, detail, found === 'rate' ? (after ?? BANNED[kind]) : after);
}

/** The verdict that follows from how a send ended. */
export function verdict(kind: AnswerKind, detail = '', after: number | null = null): Verdict {
  const answer = { kind, detail };
  if (kind === 'ok') return { outcome: 'sent', answer };
  if (STOPS.includes(kind)) return { outcome: 'stop', answer };
  return kind === 'refused' ? { outcome: 'refused', answer } : { outcome: 'again', answer, after };
}

function kindOfStatus(status: number): AnswerKind {
  if (status === 429) return 'rate';
  if (status === 401 || status === 403 || status === 404 || status === 410) return 'address';
  return status >= 500 || status === 408 ? 'server' : 'refused';
}

/** `errcode`/`errmsg` (钉钉, 企业微信) or `code`/`msg` (飞书; `StatusCode` in its older answers); null = nothing of the kind. */
function readBody(body: string): { code: number; message: string } | null {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== 'object' || value === null) return null;
    const code = [
      Reflect.get(value, 'errcode'),
      Reflect.get(value, 'code'),
      Reflect.get(value, 'StatusCode'),
    ];
    const first = code.find((one) => typeof one === 'number');
    const message = [Reflect.get(value, 'errmsg'), Reflect.get(value, 'msg')].find(
      (one) => typeof one === 'string',
    );
    return first === undefined ? null : { code: first, message: message ?? '' };
  } catch {
    return null;
  }
}

/** `Retry-After`: seconds, or a date. No longer than a day. ms, or null. */
function waitOf(header: string | null, now: EpochMs): number | null {
  if (header === null || header.trim() === '') return null;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * SECOND : Date.parse(header) - now;
  return Number.isFinite(ms) && ms > 0 ? Math.min(ms, DAY) : null;
}
