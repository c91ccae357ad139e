import { create } from 'zustand';
import { usePanel } from '@/components/shell/panel-state';
import { actOnMany } from './act-on-many';
import { type ActionName, CASE_ACTIONS } from './actions';

/** An action that asks for more before it is done, and with what cases. */
interface Asked {
  name: ActionName;
  caseIds: readonly string[];
}

export const useAsked = create<{ asked: Asked | null }>()(() => ({ asked: null }));

export function ask(asked: Asked | null): void {
  useAsked.setState({ asked });
}

/** Does it with these cases, or asks first. */
export function start(name: ActionName, caseIds: readonly string[]): void {
  const command = CASE_ACTIONS.find((action) => action.name === name)?.command;
  if (command === undefined) ask({ name, caseIds });
  else void actOnMany(caseIds, command);
}

/** The marked cases in the order in which they were marked. */
export function markedIds(): string[] {
  return [...usePanel.getState().marked];
}
