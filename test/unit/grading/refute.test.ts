import { describe, expect, it } from 'vitest';
import { shippedGrader } from './shipped';

const grade = shippedGrader();
const causesOf = (text: string) => grade({ text, append: null, stars: null }).causes;

describe('a cause that the text denies', () => {
  it.each(['没有色差，颜色跟图上一个样', '不是质量问题，是我自己买大了一号'])(
    'is not claimed: %s',
    (text) => {
      for (const cause of ['mismatch', 'quality']) expect(causesOf(text)).not.toContain(cause);
    },
  );

  it.each([
    ['说是没有色差，结果到手整个偏黄', 'mismatch'],
    ['宣传没有异味，一打开臭得要命', 'quality'],
    ['没有异味，就是走线开了，质量差', 'quality'],
    ['没有赠品，说好的面膜呢', 'wrong_item'],
  ])('stays where the text turns, complains of more, or misses a thing: %s', (text, cause) => {
    expect(causesOf(text)).toContain(cause);
  });
});
