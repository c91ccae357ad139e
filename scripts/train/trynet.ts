import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readModel, writeModel } from '@/lib/grading/model/file';
import { modelForm } from '@/lib/grading/model/form';
import { compiledMachine } from '@/lib/grading/model/kernel';
import { Network } from '@/lib/grading/model/network';
import { plainMachine } from '@/lib/grading/model/plain-kernel';
import { OUTPUT } from '@/lib/grading/model/shape';
import { inCache } from '../lib/paths.mjs';
import { realReviews, rowsOf } from '../lib/reviews';
import { compileKernel } from './kernels';
import { pack } from './pack';
export async function main(args: readonly string[]): Promise<number> {
  const { chars, pairs, shape } = JSON.parse(readFileSync(inCache('words.json'), 'utf8'));
  const raw = readFileSync(inCache(`params-${args[0]}.bin`));
  const params = new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength));
  const n = OUTPUT.moods;
  const head = {
    name: 'model-1',
    shape,
    chars,
    pairs,
    thresholds: Array(n).fill(-0.4),
    slopes: Array(n).fill(1),
    shifts: Array(n).fill(0),
    temper: { moods: 1, primaries: 1 },
    good: 0,
  };
  const file = writeModel(pack(params, head));
  const gz = gzipSync(file, { level: 9 });
  console.log('raw', file.length, 'gz', gz.length);
  writeFileSync(inCache('model.gz'), gz); if (args[1]) { writeFileSync(args[1], gz); return 0; }
  let t = performance.now();
  const model = readModel(file);
  const wasm = new WebAssembly.Module(compileKernel('inference', ['--importMemory']));
  const net = new Network(model, compiledMachine(wasm));
  console.log('load', (performance.now() - t).toFixed(1), 'ms');
  const plain = new Network(model, plainMachine);
  const nat = await rowsOf(realReviews('natural') as string, (x: any) => x);
  const forms = nat.map((r: any) => modelForm(r.text).text);
  let diff = 0;
  for (const f of forms.slice(0, 50)) {
    const a = net.run(f),
      b = plain.run(f);
    for (let k = 0; k < OUTPUT.count; k++) diff = Math.max(diff, Math.abs(a[k]! - b[k]!));
  }
  console.log('diff compiled/plain', diff);
  for (let r = 0; r < 3; r++) {
    t = performance.now();
    for (const f of forms) net.run(f);
    console.log('run', (performance.now() - t).toFixed(1), 'us/review');
  }
  const blame = new Float32Array(256);
  t = performance.now();
  for (const f of forms) {
    net.run(f);
    blame.fill(0);
    net.blame(2, blame);
  }
  console.log('with blame', (performance.now() - t).toFixed(1));
  t = performance.now();
  for (const r of nat as any[]) modelForm(r.text);
  console.log('form', (performance.now() - t).toFixed(1));
  const MO = ['negative', 'neutral', 'positive'];
  let s = 0;
  nat.forEach((r: any, i) => {
    const o = net.run(forms[i]!);
    let b = 0;
    for (let k = 1; k < 3; k++) if (o[18 + k]! > o[18 + b]!) b = k;
    s += MO[b] === r.sentiment ? 1 : 0;
  });
  console.log('sentiment', s / nat.length);
  for (const i of [0, 2, 5, 7]) {
    const f = forms[i]!;
    const o = net.run(f);
    blame.fill(0);
    net.blame(2, blame);
    console.log(
      o[2]!.toFixed(2),
      [...f]
        .map((c, j) => c + (blame[j]! > 0.3 ? '*' : ''))
        .join('')
        .slice(0, 120),
    );
  }
  return 0;
}
