import type { Fact } from '../../../facts/fact.js';
import { formatCount } from '../../../facts/units.js';
import { MANY_HANDLES } from '../../rules/held-objects.js';
import { refusedNearby, type Situation } from '../../situation.js';
import { asSentence, asTitle } from '../words/sentence.js';
import type { Draft } from './draft.js';

const MOST_NAMED = 3;

/** Handles that rise or that are held by the hundred thousand, and processes with more of them than programs need. */
export function processFindings(situation: Situation): readonly Draft[] {
  const { rising, held } = situation.holders;
  const named = new Set(situation.growing.flatMap(({ suspects }) => suspects.map(({ owner }) => owner.name)));
  // Growing tags that name the same process say it with more evidence.
  const explained = [...rising, ...held].filter(({ suspects }) => !suspects.some(({ owner }) => named.has(owner.name)));
  return explained.length > 0 ? explained.map((attribution) => holderDraft(attribution, situation)) : manyHandles(situation);
}

function holderDraft({ says, open, tags, suspects }: Situation['holders']['held'][number], situation: Situation): Draft {
  return {
    id: tags.length > 0 ? 'processes.holds-objects' : 'processes.handles',
    severity: refusedNearby(situation) > 0 ? 'critical' : 'warning',
    title: asTitle(says),
    text: asSentence(`Objects live as long as a handle is open to them${open === undefined ? '' : `; what is not known: ${open}`}`),
    tags,
    evidence: suspects.flatMap(({ evidence }) => evidence),
  };
}

function manyHandles({ evidence, store }: Situation): readonly Draft[] {
  const rows = [...(evidence.processes.at(-1)?.processes ?? [])]
    .filter(({ handles }) => (handles ?? 0) >= MANY_HANDLES)
    .sort((a, b) => (b.handles ?? 0) - (a.handles ?? 0));
  const [top] = rows;
  if (top === undefined) return [];
  const cited = rows.slice(0, MOST_NAMED).flatMap(({ name, handles }) => {
    const fact: Fact | undefined = store.get('process.handles', { process: name.toLowerCase() });
    return fact === undefined ? [] : [{ fact, says: `${name} has ${formatCount(handles ?? 0)} handles` }];
  });
  return [
    {
      id: 'processes.many-handles',
      severity: 'notice',
      title: `${top.name} has ${formatCount(top.handles ?? 0)} handles`,
      text: `psSDP warns above ${formatCount(MANY_HANDLES)} handles in one process. Two more process snapshots would show whether they are a leak.`,
      evidence: cited.filter(({ fact }, i) => cited.findIndex((other) => other.fact.id === fact.id) === i),
    },
  ];
}
