import { doudian } from './doudian/console.ts';
import { jingdong } from './jingdong/console.ts';
import type { ReplicaConsole } from './kit/console.ts';
import { kuaishou } from './kuaishou/console.ts';
import { pinduoduo } from './pinduoduo/console.ts';
import { qianniu } from './qianniu/console.ts';
import { xiaohongshu } from './xiaohongshu/console.ts';

/** Every replica console there is. */
export const CONSOLES: readonly ReplicaConsole[] = [
  pinduoduo,
  qianniu,
  doudian,
  xiaohongshu,
  kuaishou,
  jingdong,
];
