import { describe, expect, it } from 'vitest';
import { keyName } from '@/components/shell/keys';

describe('keyName', () => {
  it.each([
    ['a letter', { key: 'j', code: 'KeyJ', altKey: false, shiftKey: false }, 'j'],
    ['a letter with caps lock', { key: 'J', code: 'KeyJ', altKey: false, shiftKey: false }, 'j'],
    [
      'Alt+R where Alt makes another sign of it',
      { key: '®', code: 'KeyR', altKey: true, shiftKey: false },
      'Alt+r',
    ],
    [
      'a letter under a Chinese input method',
      { key: 'Process', code: 'KeyK', altKey: false, shiftKey: false },
      'k',
    ],
    ['Shift and a letter', { key: 'L', code: 'KeyL', altKey: false, shiftKey: true }, 'Shift+l'],
    [
      'Shift under an input method',
      { key: 'Process', code: 'KeyL', altKey: false, shiftKey: true },
      'Shift+l',
    ],
    ['Shift in a sign', { key: '?', code: 'Slash', altKey: false, shiftKey: true }, '?'],
    ['Shift and Tab', { key: 'Tab', code: 'Tab', altKey: false, shiftKey: true }, 'Tab'],
    ['Alt with Shift as well', { key: 'R', code: 'KeyR', altKey: true, shiftKey: true }, 'Alt+r'],
    ['a sign', { key: '/', code: 'Slash', altKey: false, shiftKey: false }, '/'],
    ['a named key', { key: 'Escape', code: 'Escape', altKey: false, shiftKey: false }, 'Escape'],
  ])('%s', (_, event, name) => {
    expect(keyName(event)).toBe(name);
  });
});
