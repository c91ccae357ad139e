import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiledMachine } from '@/lib/grading/model/kernel';
import { Network } from '@/lib/grading/model/network';
import { plainMachine } from '@/lib/grading/model/plain-kernel';
import { OUTPUT } from '@/lib/grading/model/shape';
import { MOST_UNITS } from '@/lib/grading/model/tokens';
import { compileKernel, INFERENCE } from '@/scripts/train/kernels';
import { tinyModel } from './tiny';

const shipped = readFileSync(
  fileURLToPath(new URL('../../../../public/grading/kernel.wasm', import.meta.url)),
);
const compiled = new Network(tinyModel(), compiledMachine(new WebAssembly.Module(shipped)));
const plain = new Network(tinyModel(), plainMachine);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom(...'的了不很好差快慢贵假破小大，。x'), { maxLength: MOST_UNITS + 60 })
    .map((units) => units.join('')),
);

describe('the network', () => {
  it('gives the same numbers compiled and in plain JavaScript', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: OUTPUT.count - 1 }), (text, output) => {
        expect([...compiled.run(text)]).toEqual([...plain.run(text)]);
        expect([...compiled.blame(output)]).toEqual([...plain.blame(output)]);
      }),
    );
  });

  it('says of a text what it says of it alone, whatever it read before', () => {
    fc.assert(
      fc.property(texts, texts, (before, text) => {
        const alone = [...new Network(tinyModel(), plainMachine).run(text)];
        plain.run(before);
        expect([...plain.run(text)]).toEqual(alone);
      }),
      { numRuns: 30 },
    );
  });

  it('gives numbers for every text, also for none', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect([...compiled.run(text)].filter((x) => !Number.isFinite(x))).toEqual([]);
      }),
    );
    expect([...compiled.run('')].every(Number.isFinite)).toBe(true);
  });

  it('blames for an output the places that are there, and passes nothing beyond the text', () => {
    for (const text of ['', '不', '不好', '不好很慢太贵，假货'])
      expect(compiled.run(text) && compiled.blame(OUTPUT.moods)).toHaveLength(text.length);
  });

  it('ships the kernel that its source compiles to', () => {
    expect(compileKernel('inference', INFERENCE).equals(shipped)).toBe(true);
  }, 60_000);
});
