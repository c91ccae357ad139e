/** Pieces that several patterns share. All read the normal form of one clause, and all repetitions are bounded. */

export const YOU = '(?:您|你)';
export const TO_YOU = '(?:给到?|帮|(?<![因认作以成])为|替|向|对)(?:您|你)';
/** The end of a clause, with the particles that chats put there. */
export const END = '(?=$|[,、:。!;~]|[的了吧哦呢呀啦哈喔噢嘞咯哒]+(?:$|[,、。!;~]))';
const MEASURE =
  '(?:个|份|条|张|件|只|瓶|盒|包|支|双|套|台|本|袋|款|箱|罐|把|根|块(?!钱)|片|副|对|枚|颗|桶|卷|顶|束|盆|株|提|组|部|斤|粒|朵|辆|床)';
/** "一件", "两包", "个". */
export const ONE = `(?:[一1两2几三3俩]|\\d{1,2})?${MEASURE}`;
export const FREIGHT = '(?:差价|价差|差额|运费|邮费|快递费|来回费用|保价|价保|路费)';
export const AMOUNT = '(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百]+)(?:多)?(?:元|块|圆)';
export const US = '(?:由)?(?:我们|我方|本店|小店|店铺|商家|这边|店里|店家|咱们?|我(?!的))';
