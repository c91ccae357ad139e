import type { AnswerSwitches } from '../switches.ts';

const SUCCESS = 1_000_000;

/** Why the platform refuses, in its own codes. */
export interface Refusal {
  code: number;
  message: string;
}

type Style = Pick<AnswerSwitches, 'errorKey'>;

/** A successful answer around a `result`. */
export function success(result: unknown, { errorKey }: Style): string {
  return JSON.stringify({ success: true, [errorKey]: SUCCESS, errorMsg: null, result });
}

/** HTTP 200 that is not a success. */
export function refusal({ code, message }: Refusal, { errorKey }: Style): string {
  const messageKey = errorKey === 'errorCode' ? 'errorMsg' : 'error_msg';
  return JSON.stringify({ success: false, [errorKey]: code, [messageKey]: message, result: null });
}

/** The list answer around rows that are JSON text already. */
export function listAnswer(
  rows: string,
  counts: { totalRows: number; showNum: number; totalNum: number },
  { envelope, errorKey }: Pick<AnswerSwitches, 'envelope' | 'errorKey'>,
): string {
  if (envelope === 'flat') return `{"totalNum":${counts.totalRows},"data":${rows}}`;
  const head = JSON.stringify({ success: true, [errorKey]: SUCCESS, errorMsg: null });
  const result = JSON.stringify({
    ...counts,
    allReviewNum: counts.totalNum,
    reviewNum: counts.totalNum,
    reviewNumToday: null,
    mallDsrPercent: null,
    goodsOrMallDsr: null,
  });
  return `${head.slice(0, -1)},"result":${result.slice(0, -1)},"data":${rows}}}`;
}
