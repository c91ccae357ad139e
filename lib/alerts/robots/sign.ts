import { type EpochMs, SECOND } from '@/lib/review/time';

const utf8 = new TextEncoder();

/** HMAC-SHA256 in base64. */
async function hmac(key: string, message: string): Promise<string> {
  const imported = await crypto.subtle.importKey(
    'raw',
    utf8.encode(key),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', imported, utf8.encode(message)));
  return btoa(String.fromCharCode(...bytes));
}

/** 钉钉 (加签): `timestamp` in ms, a newline and the secret are signed with the secret; both go into the address. */
export async function signDingtalk(
  secret: string,
  now: EpochMs,
): Promise<{ timestamp: string; sign: string }> {
  const timestamp = String(now);
  return { timestamp, sign: await hmac(secret, `${timestamp}\n${secret}`) };
}

/** 飞书 (签名校验): `timestamp` in s, a newline and the secret are the key, and nothing is signed; both go into the body. */
export async function signFeishu(secret: string, now: EpochMs): Promise<{ timestamp: string; sign: string }> {
  const timestamp = String(Math.floor(now / SECOND));
  return { timestamp, sign: await hmac(`${timestamp}\n${secret}`, '') };
}
