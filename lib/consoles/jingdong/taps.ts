import type { TapRule } from '../file/schema';

/**
 * Every application of the console asks one gateway (facts 2.2), and which of its answers are reviews only their shape
 * tells: names of the open platform, one of three for the review's id.
 */
export const JINGDONG_TAPS: TapRule[] = ['commentId', 'commentGuid', 'guid'].flatMap((id): TapRule[] => [
  { use: 'list', hosts: ['sff.jd.com'], path: '/api', words: [id, 'content', 'score', 'rder'] },
  { use: 'list', hosts: [], path: null, words: [id, 'content', 'score', 'rder'] },
]);
