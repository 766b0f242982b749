import type { Fact, MachineDiagnosis } from '../../schema/types.js';
import type { Answer } from '../answer/answer.js';
import { placeOf } from '../answer/places.js';
import { card } from './card.js';
import { el, type Part } from './element.js';
import { notesList } from './notes.js';
import { tablePart } from './table.js';

/** The anchor of a fact of a machine. */
export function evidenceId(machine: string, fact: string): string {
  return `${machine}-${fact}`;
}

/** What was read, and each fact that the answer cites, with file and line. */
export function evidencePart({ read, notes }: Answer, machine: MachineDiagnosis, id: string): Part {
  const rows = citedFacts(machine).map((fact) => ({
    id: evidenceId(id, fact.id),
    cells: [fact.name, aboutOf(fact), sayValue(fact), fact.at ?? '', placeOf(fact, machine) ?? '', fact.state],
  }));
  return card('Evidence', [
    el('p', {}, read),
    notes.length === 0 ? null : notesList(notes),
    el(
      'details',
      {},
      el('summary', {}, `${rows.length} facts that this answer cites`),
      tablePart({ caption: 'Facts', head: ['Fact', 'About', 'Value', 'Time', 'Read in', 'State'], rows }),
    ),
  ]);
}

function citedFacts({ suspects, cleared, findings, knowledge, checks = [], facts }: MachineDiagnosis): readonly Fact[] {
  const cited = new Set<string>([
    ...[...suspects, ...cleared, ...findings].flatMap(({ evidence }) => evidence.map(({ fact }) => fact)),
    ...knowledge.flatMap(({ conditions }) => conditions.flatMap(({ fact }) => fact ?? [])),
    ...checks.flatMap((check) => check.facts),
  ]);
  return facts.filter(({ id }) => cited.has(id));
}

function aboutOf({ about = {} }: Fact): string {
  return Object.values(about).map(String).join(' ');
}

function sayValue({ value, unit }: Fact): string {
  const says = typeof value === 'number' ? value.toLocaleString('en-US') : String(value);
  return unit === 'none' ? says : `${says} ${unit}`;
}
