import { describe, expect, it } from 'vitest';
import { keyName } from '@/components/shell/keys';

describe('keyName', () => {
  it.each([
    ['a letter', { key: 'j', code: 'KeyJ', altKey: false }, 'j'],
    ['a letter with caps lock', { key: 'J', code: 'KeyJ', altKey: false }, 'j'],
    ['Alt+R where Alt makes another sign of it', { key: '®', code: 'KeyR', altKey: true }, 'Alt+r'],
    ['a letter under a Chinese input method', { key: 'Process', code: 'KeyK', altKey: false }, 'k'],
    ['a sign', { key: '/', code: 'Slash', altKey: false }, '/'],
    ['a named key', { key: 'Escape', code: 'Escape', altKey: false }, 'Escape'],
  ])('%s', (_, event, name) => {
    expect(keyName(event)).toBe(name);
  });
});
