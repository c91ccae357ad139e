import { match } from 'pinyin-pro';
import type { Template } from '../../../lib/templates/contract';
import { buildTemplateIndex } from '../../../lib/templates/search/build';
import { loadReadings } from '../../../lib/templates/search/readings';
import { searchTemplates } from '../../../lib/templates/search/search';
import { shippedTemplates } from '../../../lib/templates/shipped';
import type { TemplatesBench } from '../bundle';

/** Titles by words, initials, full pinyin and a mixture; words of texts; what is found nowhere. */
const QUERIES = [
  '物流',
  'wl',
  'wuliu',
  'czjl',
  '仓库zheng',
  'xiangxinxi',
  '抱歉',
  '拣货 bjd',
  'zhuangxiangjilu',
  'qqzz',
  'wlzx',
];
const CONTEXT = {
  grade: 'logistics',
  console: 'doudian',
  tone: 'warm',
  kind: null,
  favourites: new Set<string>(),
  recent: [],
} as const;

/** A library of a shop that keeps everything: ours, told anew with the sentences of others. */
function templates(n: number): Template[] {
  const ours = shippedTemplates();
  const sentences = ours.flatMap(({ text }) => text.split(/(?<=[。；])/));
  const at = <T>(from: readonly T[], i: number): T => {
    const one = from[i % from.length];
    if (one === undefined) throw new Error('nothing to choose from');
    return one;
  };
  return Array.from({ length: n }, (_, i) => ({
    ...at(ours, i),
    id: `own-${i}`,
    title: `${at(ours, i).title}${i}`,
    text: `${at(sentences, i)}${at(sentences, i * 7 + 3)}${at(sentences, i * 31 + 5)}${at(sentences, i * 57 + 11)}`,
  }));
}

const timed = <T>(work: () => T): { time: number; value: T } => {
  const from = performance.now();
  const value = work();
  return { time: performance.now() - from, value };
};

const bench: TemplatesBench = {
  async run(n, rounds) {
    const library = templates(n);
    const building = buildTemplateIndex(library, await loadReadings());
    const portions: number[] = [];
    let step = timed(() => building.next());
    for (portions.push(step.time); step.value.done !== true; portions.push(step.time))
      step = timed(() => building.next());
    const index = step.value.value;
    const search = (query: string) => searchTemplates(index, query, { ...CONTEXT, limit: 50 });
    const cold = QUERIES.map((query) => timed(() => search(query)).time);
    const warm = Array.from({ length: rounds }, () =>
      QUERIES.map((query) => timed(() => search(query)).time),
    ).flat();
    const titles = library.slice(0, n / 20);
    const bare = QUERIES.map(
      (query) => timed(() => titles.filter(({ title, text }) => match(`${title}${text}`, query))).time * 20,
    );
    // By the title alone and letters alone, where both mean the same.
    const agrees = ['wl', 'wuliu', 'hdjy'].every((query) => {
      const found = new Set(
        searchTemplates(index, query, { ...CONTEXT, limit: n }).map(({ template }) => template.id),
      );
      return titles.every(
        ({ id, title }) =>
          match(title, query, { precision: 'first', continuous: true }) === null || found.has(id),
      );
    });
    const characters = library.reduce((sum, { text }) => sum + text.length, 0);
    return {
      build: portions.reduce((a, b) => a + b, 0),
      portion: Math.max(...portions),
      cold,
      warm,
      bare,
      agrees,
      characters,
    };
  },
};

Object.assign(globalThis, { haoshuoTemplates: bench });
