import { canRun } from '../../src/knowledge/windows-commands.js';
import type { KnownWindows } from '../../src/knowledge/windows-features.js';
import type { Diagnosis, Fact, MachineDiagnosis } from '../../src/schema/types.js';
import { checkDocument } from '../../src/schema/validate.js';
import { brokenLine } from '../command-lines.js';

/**
 * What in a diagnosis breaks the rules that every diagnosis keeps: its schema, and that each claim can be led back to the evidence.
 *
 * @returns one line each; empty for a sound document.
 */
export function brokenRules(diagnosis: Diagnosis): readonly string[] {
  // Documents are JSON: what JSON would drop or change must not be in them.
  const shown: unknown = JSON.parse(JSON.stringify(diagnosis));
  return [...checkDocument('diagnosis', shown), ...diagnosis.machines.flatMap(brokenInMachine)];
}

function brokenInMachine(machine: MachineDiagnosis): readonly string[] {
  const facts = new Map(machine.facts.map((fact) => [fact.id, fact]));
  return [
    ...(facts.size === machine.facts.length ? [] : ['two facts have one id']),
    ...machine.facts.flatMap((fact) => brokenInFact(fact, facts, machine)),
    ...citedIn(machine).flatMap(({ where, ids }) =>
      ids.filter((id) => !facts.has(id)).map((id) => `${where} cites ${id}, which is not there`),
    ),
    ...tagClaims(machine).flatMap(({ where, tags, ids }) =>
      ids.some((id) => isAbout(id, tags, facts)) ? [] : [`${where} cites no fact about ${tags.join(', ')}`],
    ),
    ...brokenOrder(machine),
    ...brokenSteps(machine),
    ...brokenVerdict(machine),
  ];
}

function brokenInFact(fact: Fact, facts: ReadonlyMap<string, Fact>, { inputs }: MachineDiagnosis): readonly string[] {
  const broken = (fact.from ?? []).filter((id) => !facts.has(id)).map((id) => `${fact.id} comes from ${id}, which is not there`);
  if (fact.state === 'derived' && !endsOutside(fact, facts))
    broken.push(`${fact.id} (${fact.name}) is derived from nothing that was read, told or assumed`);
  if (fact.state !== 'derived' && fact.source === undefined) broken.push(`${fact.id} (${fact.name}) has no source`);
  if (fact.source !== undefined && 'input' in fact.source && inputs[fact.source.input] === undefined)
    broken.push(`${fact.id} names an input that is not there`);
  return broken;
}

/** Every way back from a derived fact ends in one that was not derived. Ids grow, so a circle cannot be: a fact comes from earlier ones. */
function endsOutside(fact: Fact, facts: ReadonlyMap<string, Fact>): boolean {
  if (fact.state !== 'derived') return true;
  const from = (fact.from ?? []).flatMap((id) => facts.get(id) ?? []);
  return from.length > 0 && from.every((parent) => numberOf(parent) < numberOf(fact) && endsOutside(parent, facts));
}

function numberOf({ id }: Fact): number {
  return Number(id.slice(1));
}

interface Citation {
  readonly where: string;
  readonly ids: readonly string[];
}

function citedIn({ suspects, cleared, findings, knowledge, timeline }: MachineDiagnosis): readonly Citation[] {
  return [
    ...suspects.map(({ owner, evidence }) => ({ where: `suspect ${owner.name}`, ids: evidence.map(({ fact }) => fact) })),
    ...cleared.map(({ owner, evidence }) => ({ where: `cleared ${owner.name}`, ids: evidence.map(({ fact }) => fact) })),
    ...findings.map(({ id, evidence }) => ({ where: `finding ${id}`, ids: evidence.map(({ fact }) => fact) })),
    ...knowledge.map(({ id, conditions }) => ({ where: id, ids: conditions.flatMap(({ fact }) => fact ?? []) })),
    { where: 'timeline', ids: (timeline?.events ?? []).flatMap(({ fact }) => fact ?? []) },
  ];
}

function tagClaims({ suspects, findings }: MachineDiagnosis): readonly (Citation & { readonly tags: readonly string[] })[] {
  const claims = [
    ...suspects.map(({ owner, tags, evidence }) => ({
      where: `suspect ${owner.name}`,
      tags: tags.map(({ tag }) => tag),
      ids: evidence.map(({ fact }) => fact),
    })),
    ...findings.map(({ id, tags, evidence }) => ({ where: `finding ${id}`, tags, ids: evidence.map(({ fact }) => fact) })),
  ];
  return claims.filter(({ tags }) => tags.length > 0);
}

function isAbout(id: string, tags: readonly string[], facts: ReadonlyMap<string, Fact>): boolean {
  const fact = facts.get(id);
  if (fact === undefined) return false;
  return (fact.about?.tag !== undefined && tags.includes(fact.about.tag)) || (fact.from ?? []).some((from) => isAbout(from, tags, facts));
}

const SEVERITIES = ['critical', 'warning', 'notice', 'info'];

function brokenOrder({ findings, suspects }: MachineDiagnosis): readonly string[] {
  const rises = (values: readonly number[]): boolean => values.every((value, i) => i === 0 || value >= (values[i - 1] ?? value));
  return [
    ...(rises(findings.map(({ severity }) => SEVERITIES.indexOf(severity))) ? [] : ['findings are not in order of severity']),
    ...(suspects.every(({ rank }, i) => rank === i + 1) ? [] : ['suspects are not numbered from 1']),
    ...suspects.filter(({ evidence }) => evidence.length === 0).map(({ owner }) => `suspect ${owner.name} has no evidence`),
    ...suspects.flatMap(({ owner, evidence }) =>
      new Set(evidence.map(({ fact }) => fact)).size === evidence.length ? [] : [`suspect ${owner.name} cites a fact twice`],
    ),
  ];
}

function brokenSteps({ verdict, next, machine }: MachineDiagnosis): readonly string[] {
  const windows = { version: machine.os?.version ?? null, servicePack: machine.os?.servicePack ?? null };
  const kinds = next.map(({ kind }) => kind);
  return [
    ...(next.length === 0 && verdict.code !== 'healthy' ? [`verdict ${verdict.code} without a step`] : []),
    ...(kinds.includes(undefined) ? ['a step without a kind'] : []),
    ...(kinds.slice(kinds.indexOf('avoid')).every((kind) => kind === 'avoid') || !kinds.includes('avoid')
      ? []
      : ['a warning among the steps']),
    ...next.flatMap(({ command }) => brokenCommand(command ?? null, windows)),
    ...next.filter(({ risk, undo }) => risk === 'none' && undo !== null).map(({ do: what }) => `nothing to undo: ${what}`),
  ];
}

function brokenCommand(command: string | null, windows: KnownWindows): readonly string[] {
  if (command === null) return [];
  return [
    ...(canRun(command, windows) === false ? [`Windows ${windows.version} cannot run: ${command}`] : []),
    ...brokenLine(command).map((why) => `${why}: ${command}`),
  ];
}

const WITHOUT_POOL = ['healthy', 'insufficient', 'not-pool'];
const WITHOUT_CONFIDENCE = ['healthy', 'insufficient'];

function brokenVerdict({ verdict, suspects }: MachineDiagnosis): readonly string[] {
  return [
    ...((verdict.pool === null) === WITHOUT_POOL.includes(verdict.code) ? [] : [`verdict ${verdict.code} with the pool ${verdict.pool}`]),
    ...((verdict.confidence === null) === WITHOUT_CONFIDENCE.includes(verdict.code)
      ? []
      : [`verdict ${verdict.code} with the confidence ${verdict.confidence}`]),
    ...(WITHOUT_POOL.includes(verdict.code) && suspects.length > 0 ? [`verdict ${verdict.code} with suspects`] : []),
    ...(verdict.alsoFound.includes(verdict.code) ? ['the verdict is found beside itself'] : []),
  ];
}
