import { create } from 'zustand';
import { usePanel } from '@/components/shell/panel-state';
import { actOnMany } from './act-on-many';
import { type ActionName, CASE_ACTIONS } from './actions';

/** An action that may ask for more before it is done, and with what cases. */
export interface Asked {
  name: ActionName;
  caseIds: readonly string[];
}

export const useAsked = create<{ asked: Asked | null }>()(() => ({ asked: null }));

export function ask(asked: Asked | null): void {
  useAsked.setState({ asked });
}

/** Does it with these cases, or asks first. */
export function start(name: ActionName, caseIds: readonly string[]): void {
  if (caseIds.length === 0) return;
  const command = CASE_ACTIONS.find((action) => action.name === name)?.command;
  if (command === undefined) ask({ name, caseIds });
  else void actOnMany(caseIds, command);
}

/** The cases that an action is about: those that are marked, else the one on the screen, else the selected one. */
export function actedOn(): string[] {
  const { marked, open, selected } = usePanel.getState();
  if (marked.size > 0) return [...marked];
  const one = open ?? selected;
  return one === null ? [] : [one];
}
