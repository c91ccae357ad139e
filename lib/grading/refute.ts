import { blamed } from './blame';
import { CAUSES, type Cause } from './contract';
import type { Field } from './keywords/reasons';
import type { Belief, Mood } from './model/judge';
import type { Network } from './model/network';

/** What is missing from a parcel is named by denying it ("没有赠品"), and a doubt by asking: no denial refutes these. */
const REFUTABLE: ReadonlySet<Cause> = new Set(
  CAUSES.filter((cause) => cause !== 'wrong_item' && cause !== 'other'),
);
/** Units around a denied phrase that still belong to the denial. */
const NEAR = 6;
/** What was denied then, or by somebody else, may be the complaint now ("介绍说没有色差，结果…", "以前没有头屑"). */
const TURNS = /但|不过|可是|结果|反[而倒]|却|以前|原[来先本]|本来|之前|说|宣传|介绍|描述|不是没/;
const GONE = 0.02;

/**
 * The belief without the causes for which the network blames the very words that deny them ("没有异味，拆开就能用"): the
 * phrase is there, denied, and nowhere said. Rare in real reviews, where the network is mostly right about denials; short and
 * odd sentences are where it is not. `mood`: what the phrases make of the text, asked only when nothing else is claimed.
 */
export function refute(
  network: Network,
  belief: Belief,
  fields: readonly Field[],
  form: string,
  mood: () => Mood | null,
): Belief {
  if (TURNS.test(form)) return belief;
  const gone = CAUSES.filter(
    (cause) => belief.claimed.has(cause) && REFUTABLE.has(cause) && isRefuted(network, cause, fields, form),
  );
  if (gone.length === 0) return belief;
  const claimed = new Set([...belief.claimed].filter((flag) => !gone.some((cause) => cause === flag)));
  const left = CAUSES.some((cause) => claimed.has(cause));
  const flags = new Map(belief.flags);
  for (const cause of gone) flags.set(cause, Math.min(GONE, flags.get(cause) ?? 0));
  return {
    ...belief,
    claimed,
    flags,
    primaries: without(belief.primaries, gone),
    moods: !left && mood() === 'positive' ? contented(belief.moods) : belief.moods,
  };
}

function isRefuted(network: Network, cause: Cause, fields: readonly Field[], form: string): boolean {
  const hits = fields.flatMap((field) =>
    field.hits.flatMap(({ start, end, denied, entry }) =>
      entry.label === cause ? [{ field, denied, span: field.form.span(start, end) }] : [],
    ),
  );
  if (hits.length === 0 || hits.some(({ denied }) => !denied)) return false;
  const reason = blamed(network, cause, fields, form);
  return (
    reason !== null &&
    hits.some(
      ({ field, span: [start, end] }) =>
        field.name === reason.field && reason.start < end + NEAR && reason.end > start - NEAR,
    )
  );
}

/** The shares that are left, as shares of the whole again. */
function without(primaries: Belief['primaries'], gone: readonly Cause[]): Belief['primaries'] {
  const left = [...primaries].filter(([cause]) => !gone.some((one) => one === cause));
  const sum = left.reduce((total, [, share]) => total + share, 0);
  return new Map([
    ...left.map(([cause, share]) => [cause, sum === 0 ? 1 / left.length : share / sum] as const),
    ...gone.map((cause) => [cause, 0] as const),
  ]);
}

function contented({ negative, neutral, positive }: Belief['moods']): Belief['moods'] {
  return { negative: Math.min(negative, positive), neutral, positive: Math.max(negative, positive) };
}
