import { expect, it } from 'vitest';
import { orderLink } from '@/lib/consoles/links';
import { PINDUODUO } from '@/lib/consoles/pinduoduo/file';
import { SHIPPED } from '@/lib/consoles/registry';

const ORDER = '261122-100000000000002';
const linkOf = (order: string | null, orderSn = ORDER) =>
  orderLink({ ...PINDUODUO, links: { ...PINDUODUO.links, order } }, orderSn);

it('the link of every shipped console leads to itself', () => {
  for (const file of SHIPPED)
    if (file.links.order !== null) expect(orderLink(file, ORDER)?.url).toMatch(/^https:\/\//);
});

it.each([
  [
    'https://mms.pinduoduo.com/orders/detail?sn={order}',
    `https://mms.pinduoduo.com/orders/detail?sn=${ORDER}`,
    false,
  ],
  ['https://mms.pinduoduo.com/orders/list', 'https://mms.pinduoduo.com/orders/list', true],
] as const)('%s', (link, url, search) => {
  expect(linkOf(link)).toEqual({ url, search });
});

it.each([
  null,
  'https://evil.example/?sn={order}',
  'https://mms.pinduoduo.com.evil.example/{order}',
  'https://mms.pinduoduo.com@evil.example/{order}',
  'http://mms.pinduoduo.com/{order}',
  'javascript:alert(1)//{order}',
  'https://{order}',
  'no address {order}',
])('%s is refused', (link) => {
  expect(linkOf(link)).toBeNull();
});

it('a number is data, whatever it holds', () => {
  expect(linkOf('https://mms.pinduoduo.com/o?sn={order}', '1&x=#/../{order}')?.url).toBe(
    'https://mms.pinduoduo.com/o?sn=1%26x%3D%23%2F..%2F%7Border%7D',
  );
});
