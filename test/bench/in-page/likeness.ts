import { formOf } from '../../../lib/reply/likeness/form';
import { shareOf } from '../../../lib/reply/likeness/measure';
import { type Reply, replyKey } from '../../../lib/reply/likeness/reply';
import { ReplyIndex } from '../../../lib/reply/likeness/reply-index';
import type { LikenessBench } from '../bundle';

const NOW = 1_795_000_000_000;
const SHOP = 'qianniu:1';

/** Sentences of replies; four of them and a number make one of some 120 characters. */
const SORRY = [
  '杯盖漏水是我们出货前没有拧紧检查，让您收到就不能用，实在抱歉。',
  '让您等了这么多天包裹还没有到，换了谁都会着急，向您道歉。',
  '衣服洗一次就起球，是我们选料的时候没有把好关，对不起。',
  '颜色和页面上的图片差得有点多，是我们拍摄没有校准，抱歉。',
  '箱子压成这样送到您手里，是我们外面少包了一层，过意不去。',
  '尺码偏小这一点没有写清楚，让您来回折腾，很不好意思。',
];
const CHECK = [
  '同一批的货正在重新试水，质检的同事会把结果写清楚。',
  '快递那边正在逐站查这个包裹，有消息我们先告诉您。',
  '仓库组长正在看这一单的装箱记录，少的部分不会漏掉。',
  '页面的图片和尺码表已经交给同事重新核对一遍。',
  '这一单由一位同事跟到底，中间不会再换人。',
];
const WAY = [
  '退还是换由您选，请在订单页点“联系商家”，{day}18:00前答复您。',
  '您在订单消息里回一句就行，{day}12:00前给您明确的说法。',
  '处理办法以您方便为准，{day}20:00前在订单消息里告诉您结果。',
  '{day}16:00前我们在订单消息里和您确认，想退想换都可以。',
];
const WARM = [
  '谢谢您愿意说出来，这一点我们会盯着改。',
  '您说的我们都记下了，后面的事我们负责到底。',
  '让您费心了，后面交给我们。',
];

function textOf(n: number): string {
  const pick = (from: readonly string[], step: number): string =>
    from[Math.floor(n / step) % from.length] ?? '';
  const day = `${(n % 12) + 1}月${(n % 28) + 1}日`;
  return `${pick(SORRY, 1)}${pick(CHECK, 6)}${pick(WAY, 30).replace('{day}', day)}${pick(WARM, 120)}（${n}号同事${String.fromCharCode(0x4e00 + (n % 9_000))}）`;
}

const replyOf = (n: number): Reply => ({
  key: replyKey(`c${n}`, 'public'),
  caseId: `c${n}`,
  kind: 'public',
  shop: SHOP,
  at: NOW - n,
  text: textOf(n),
  product: '保温杯',
});

const bench: LikenessBench = {
  run(n, rounds) {
    const replies = Array.from({ length: n }, (_, i) => replyOf(i));
    const index = new ReplyIndex();
    const began = performance.now();
    for (const reply of replies) index.put(reply);
    const build = performance.now() - began;
    const forms = replies.map(formOf);
    const asked = Array.from(
      { length: rounds },
      (_, i) => `${textOf(i * 7 + 3)}另外，${'这一次我们换个人来跟。'.repeat(i % 3)}`,
    );
    const timed = (ask: (text: string) => number) => {
      const shares: number[] = [];
      const times = asked.map((text) => {
        const from = performance.now();
        shares.push(ask(text));
        return performance.now() - from;
      });
      return { times, shares };
    };
    const near = timed(
      (text) => index.near({ text, kind: 'public', shop: SHOP, caseId: '', now: NOW }).nearest?.share ?? 0,
    );
    const bare = timed((text) => {
      const form = formOf(text);
      return forms.reduce((most, other) => Math.max(most, shareOf(form, other)), 0);
    });
    const agrees = near.shares.every((share, i) => share === bare.shares[i]);
    const length = replies.reduce((sum, { text }) => sum + text.length, 0) / n;
    return { build, near: near.times, bare: bare.times, agrees, bytes: index.bytes, length };
  },
};

Object.assign(globalThis, { haoshuoLikeness: bench });
