import { DOUDIAN } from './doudian/file';
import type { ConsoleFile } from './file/schema';
import { JINGDONG } from './jingdong/file';
import { KUAISHOU } from './kuaishou/file';
import { PINDUODUO } from './pinduoduo/file';
import { QIANNIU } from './qianniu/file';
import { XIAOHONGSHU } from './xiaohongshu/file';

/** Every console the product ships with. For the worker and the screens: a script in a page loads its own file only. */
export const SHIPPED: readonly ConsoleFile[] = [QIANNIU, PINDUODUO, DOUDIAN, XIAOHONGSHU, KUAISHOU, JINGDONG];

export function shippedFile(id: string): ConsoleFile | null {
  return SHIPPED.find((file) => file.id === id) ?? null;
}
