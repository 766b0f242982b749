import type { FactAbout, FactValue } from '../../../src/facts/fact.js';
import type { FactName } from '../../../src/facts/names.js';
import { FactStore } from '../../../src/facts/store.js';
import type { Pool } from '../../../src/facts/tag.js';

/** One fact of a machine. */
export interface Given {
  readonly name: FactName;
  readonly value: FactValue;
  readonly about?: FactAbout;
}

/** Captures of one issue, written from the article's text. */
export interface IssueCase {
  /** A machine that the article is about. */
  readonly fires: readonly Given[];
  /** The same machine but for these facts: the article is not about it. */
  readonly nearMiss: readonly Given[];
  /** The same machine but for these facts: the fix is there. */
  readonly fixed?: readonly Given[];
}

export type IssueCases = Readonly<Record<string, IssueCase>>;

export function given(name: FactName, value: FactValue, about?: FactAbout): Given {
  return about === undefined ? { name, value } : { name, value, about };
}

/** A store with these facts; a later fact replaces an earlier one of the same name and subject. */
export function storeOf(facts: readonly Given[]): FactStore {
  const byKey = new Map(facts.map((fact) => [JSON.stringify([fact.name, fact.about ?? null]), fact]));
  const store = new FactStore();
  for (const { name, value, about } of byKey.values()) {
    store.observe(name, value, { source: { table: 'test' }, ...(about === undefined ? {} : { about }) });
  }
  return store;
}

export function windows(version: string, architecture = 'x86', product = 'server'): readonly Given[] {
  return [given('os.version', version), given('machine.architecture', architecture), given('os.product', product)];
}

export const NT351 = windows('3.51.1057');
export const NT4 = windows('4.0.1381');
export const W2K = windows('5.0.2195');
export const W2K3 = windows('5.2.3790');
export const W2K8R2 = windows('6.1.7601', 'x64');

export function exchange2003(...roles: readonly string[]): readonly Given[] {
  return [given('exchange.installed', true), given('exchange.version', '6.5.7638'), given('exchange.roles', roles)];
}

export function event(eventSource: string, eventId: number, count = 1): Given {
  return given('event.count', count, { eventSource, eventId });
}

export function grows(tag: string, pool: Pool = 'nonpaged', isGrowing = true): Given {
  return given('pool.tag.grows', isGrowing, { tag: tag.padEnd(4), pool });
}

/** A tag that stands still at that place of its pool. */
export function stands(tag: string, pool: Pool, { rank, share }: { readonly rank: number; readonly share: number }): readonly Given[] {
  const about = { tag: tag.padEnd(4), pool };
  return [
    given('pool.tag.bytes', 10_000_000, about),
    given('pool.tag.grows', false, about),
    given('pool.tag.rank', rank, about),
    given('pool.tag.share', share, about),
  ];
}

/** A tag that neither grows nor weighs anything. */
export function idle(tag: string, pool: Pool = 'nonpaged'): readonly Given[] {
  return stands(tag, pool, { rank: 30, share: 0.001 });
}

export function driver(file: string, version: string): readonly Given[] {
  return [given('driver.loaded', true, { driver: file }), given('driver.version', version, { driver: file })];
}

/** No such driver in a whole list of drivers. */
export function noDriver(file: string): Given {
  return given('driver.loaded', false, { driver: file });
}

/** A whole list of updates. */
export function updates(...ids: readonly string[]): readonly Given[] {
  return [...ids.map((hotfix) => given('hotfix.installed', true, { hotfix })), given('hotfixes.complete', true)];
}

export function registry(value: string, data: number): Given {
  return given('registry.memoryManagement', data, { value });
}

export function otherRegistry(value: string, data: number): Given {
  return given('registry.value', data, { value });
}
