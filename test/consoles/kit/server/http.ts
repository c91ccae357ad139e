export interface ReplicaRequest {
  url: string;
  method: string;
  postData: string | null;
  /** Origin of the page that asks; needed only for answers of another host. */
  origin?: string | null;
}

export interface ReplicaResponse {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** A JSON answer with HTTP 200. */
export function json(body: string, headers: Record<string, string> = {}): ReplicaResponse {
  return { status: 200, headers: { 'content-type': 'application/json;charset=UTF-8', ...headers }, body };
}

/** Headers that let a page of another host read the answer, cookies included. */
export function cors(origin: string | null | undefined): Record<string, string> {
  if (!origin) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    vary: 'Origin',
  };
}
