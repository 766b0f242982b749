import { adviceOfReferences, beginSmall } from '../../../knowledge/match.js';
import type { NextStep } from '../../../schema/types.js';
import type { Situation } from '../../situation.js';
import { step } from './step.js';

/** Advice of the known issues that apply, and of articles about settings that concern this machine. */
export function advisedSteps({ matches, store, knowledge }: Situation): readonly NextStep[] {
  return [...matches.filter(({ status }) => status === 'applies'), ...adviceOfReferences(store, knowledge.entries)].flatMap(
    ({ entry, advice }) =>
      advice.map(({ do: what, command, kind, undo, risk, cost }) =>
        step({ do: beginSmall(what), command, kind, undo, why: `${entry.id}: ${entry.title}.`, risk, cost }),
      ),
  );
}
