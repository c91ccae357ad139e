import { describe, expect, it } from 'vitest';
import { readLayerFile, writeLayer } from '@/lib/grading/shop/file';
import { EMPTY_LAYER } from '@/lib/grading/shop/layer';
import { learn } from '@/lib/grading/shop/learn';

const layer = learn(EMPTY_LAYER, { text: '安装师傅乱收费', from: 'price', to: 'service', at: 1, of: 'a' });
const file = writeLayer(layer);

describe('a file of lessons', () => {
  it('comes back as it went', () => {
    expect(readLayerFile(file)).toEqual({ layer });
  });

  it('takes no prototype along', () => {
    const forged = file.replace('"weights":{', '"weights":{"__proto__":{"n":1,"d":{"size":8}},');
    expect(readLayerFile(forged)).toEqual({ layer });
  });

  it.each([
    ['nothing', '', 'not-lessons'],
    ['something else', '{"format":"haoshuo-backup"}', 'not-lessons'],
    ['a list', '[]', 'not-lessons'],
    ['a later version', file.replace('"version":1', '"version":2'), 'newer'],
    ['half of it', file.slice(0, -9), 'not-lessons'],
    ['a weight out of bounds', file.replace(/"service":[\d.]+/, '"service":1e9'), 'damaged'],
    ['a time that no calendar has', file.replace('"since":1', '"since":9000000000000000'), 'damaged'],
    ['a count that cannot be counted on', file.replace('"count":1', '"count":9007199254740991'), 'damaged'],
    ['a grade that is none', file.replace('"service":', '"servants":'), 'damaged'],
    ['a field too many', file.replace('"layer":', '"script":"x","layer":'), 'damaged'],
    ['a key that is no hash', file.replace('"weights":{', '"weights":{"安装":{"n":1,"d":{}},'), 'damaged'],
  ])('refuses %s', (_, text, fault) => {
    expect(readLayerFile(text)).toEqual({ fault });
  });
});
