/** The two kinds of model, each by its provider package; neither is loaded before somebody asks. */
import type { OpenAICompatibleProvider } from '@ai-sdk/openai-compatible';
import { type ModelSettings, originOf } from './address';
import { type Ask, AskError } from './ask';
import { boundedFetch } from './fetch';

/** What both packages give: the provider interface of the AI SDK, without the kit around it. */
type Model = Pick<ReturnType<OpenAICompatibleProvider>, 'doGenerate'>;

/** Longest answer worth waiting for. Tokens */
const MOST_TOKENS = 700;
const WARMTH = 0.7;

/** Asks the model that the settings name; fails with `off` where none is chosen or its address is not one. */
export function askOf({ by, address, name }: ModelSettings, key: string | null): Ask {
  if (by === 'browser') return async (prompt, signal) => generate(await browserModel(), prompt, signal);
  return async (prompt, signal) => {
    if (by === 'off' || originOf(address) === null || name === '') throw new AskError({ kind: 'off' });
    const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
    const provider = createOpenAICompatible({
      name: 'shop',
      baseURL: address.replace(/\/+$/, ''),
      fetch: boundedFetch,
      ...(key === null ? {} : { apiKey: key }),
    });
    return generate(provider(name), prompt, signal);
  };
}

/** Whether this browser has a model of its own that is ready; it is never downloaded for us without a word. */
export async function browserModelState(): Promise<'ready' | 'loadable' | 'none'> {
  const { browserAI, doesBrowserSupportBrowserAI } = await import('@browser-ai/core');
  if (!doesBrowserSupportBrowserAI()) return 'none';
  const state = await browserAI().availability();
  if (state === 'available') return 'ready';
  return state === 'unavailable' ? 'none' : 'loadable';
}

async function browserModel(): Promise<Model> {
  if ((await browserModelState()) !== 'ready') throw new AskError({ kind: 'no-browser-model' });
  const { browserAI } = await import('@browser-ai/core');
  return browserAI();
}

async function generate(
  model: Model,
  { system, user }: Parameters<Ask>[0],
  signal: AbortSignal,
): Promise<string> {
  const { content, finishReason } = await model.doGenerate({
    prompt: [
      { role: 'system', content: system },
      { role: 'user', content: [{ type: 'text', text: user }] },
    ],
    maxOutputTokens: MOST_TOKENS,
    temperature: WARMTH,
    abortSignal: signal,
  });
  if (finishReason.unified === 'content-filter') throw new AskError({ kind: 'refused' });
  return content.map((part) => (part.type === 'text' ? part.text : '')).join('');
}
