import { it } from 'vitest';
import { PROMISES } from '/work/main/test/fixtures/promises/promises';
import { NONE } from '/work/main/test/fixtures/promises/none';
import { promisesIn } from '@/lib/promises/recognise';
import { DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';
import { CORPUS } from '/work/main/test/fixtures/lint';
const NOW = Date.UTC(2026, 10, 22, 2, 0, 0);
const f = (t:number)=>{const d=t-NOW; return new Date(t+8*3600e3).toISOString().slice(5,16).replace('T',' ')+` (+${d/3600e3}h)`};
it('x', () => {
  for (const [p,t,n] of PROMISES) {
    const got = promisesIn(t,{now:NOW,calendar:DEFAULT_CALENDAR,origin:n==='private'?'private':'public'});
    console.log(p,' | ',t,' => ',got.map(g=>`${g.type}/${g.act} ${f(g.dueAt)} [${g.words}]`).join(' ; '));
  }
  console.log('-----NONE');
  for (const t of NONE) { const got = promisesIn(t,{now:NOW,calendar:DEFAULT_CALENDAR,origin:'public'}); if (got.length) console.log(t,' => ',got.map(g=>`${g.type}/${g.act} ${f(g.dueAt)} [${g.words}]`).join(' ; ')); }
});
