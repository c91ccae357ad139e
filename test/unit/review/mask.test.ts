import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { masked } from '@/lib/review/mask';

describe('masked', () => {
  test.each([
    ['打我电话13800138000说', '打我电话［号码］说'],
    ['1 3 8-0013 8000 打给我', '［号码］ 打给我'],
    ['订单 6926000000000000001 坏了', '订单 ［号码］ 坏了'],
    ['加我微信 abc_12345', '加我［联系方式］'],
    ['vx:hello888', '［联系方式］'],
    ['发到 wang.li@example.com', '发到 ［邮箱］'],
    ['看 https://evil.example/x?y=1 吧', '看 ［链接］ 吧'],
    ['我住浙江省杭州市人民路12号3栋502室，快来', '［地址］，快来'],
    ['王先生收', '［称呼］收'],
    ['电话幺三八零零一三八零零零', '电话［号码］'],
    ['收货人：张三丰 没收到', '［姓名］ 没收到'],
    ['我叫李雷，坏了', '［姓名］，坏了'],
    ['全角１３８００１３８０００也算', '全角［号码］也算'],
  ])('%s', (text, expected) => expect(masked(text)).toBe(expected));

  test.each([
    '我叫你们退货都不理',
    '三五天就坏了',
    '漏水，裤子180/96A偏小，花了39.9元',
    '第3天就坏了，5星不给',
    '含量315g',
    '',
  ])('leaves what names nobody: %s', (text) => expect(masked(text)).toBe(text));

  test('no run of six digits is left, however it is written', () => {
    const digit = fc.integer({ min: 0, max: 9 }).map(String);
    const number = fc.array(digit, { minLength: 6, maxLength: 20 });
    const joint = fc.constantFrom('', ' ', '-', '\u200b');
    fc.assert(
      fc.property(
        number,
        joint,
        fc.string({ unit: fc.constantFrom('坏', '了', '，') }),
        (digits, by, around) => {
          const left = masked(`${around}${digits.join(by)}${around}`);
          expect(left.replace(/[^\d]/g, '').length).toBeLessThan(6);
        },
      ),
    );
  });
});
