import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../../src/knowledge/entries.js';
import { type EntryMatch, matchKnowledge } from '../../src/knowledge/match.js';
import { event, type Given, given, grows, registry, storeOf, updates } from './cases/given.js';
import { expectationsOf, keepsThreeGB, type Variant, variants } from './exchange-expectations.js';

const MB = 2 ** 20;
const VERSIONS = { '2000-server': '5.0.2195', '2000-advanced': '5.0.2195', '2003': '5.2.3790', '2008-r2': '6.1.7601' } as const;
const SWITCHES = { none: [], '3gb': ['3GB'], '3gb-userva': ['3GB', 'USERVA=3030'] } as const;
const FAMILY = KNOWLEDGE.filter(({ id }) => id in expectationsOf([...variants()][0] as Variant));

function editionOf({ os, role }: Variant): string {
  if (os === '2000-advanced') return 'advanced';
  if (os === '2000-server') return 'standard';
  return role === 'small-business' ? 'small-business' : 'enterprise';
}

/** Everything about the server is known, as a full collection states it. */
function factsOf(variant: Variant): readonly Given[] {
  const { os, architecture, switches, role, ramMegabytes, aggressive, refused, poolMegabytes, hotfix } = variant;
  return [
    given('os.version', VERSIONS[os]),
    given('os.edition', editionOf(variant)),
    given('os.product', role === 'domain-controller' ? 'domain-controller' : 'server'),
    given('machine.architecture', architecture),
    given('memory.visibleBytes', ramMegabytes * MB - 200_000),
    given('memory.freeSystemPtes', 30_000),
    given('boot.options', SWITCHES[switches]),
    given('boot.threeGB', switches !== 'none'),
    ...(switches === '3gb-userva' ? [given('boot.userva', 3030)] : []),
    given('iis.installed', true),
    given('exchange.installed', role !== 'web'),
    ...(role === 'web'
      ? []
      : [given('exchange.version', '6.5.7638'), given('exchange.roles', [role === 'front-end' ? 'front-end' : 'mailbox'])]),
    given('httpsys.aggressive', aggressive),
    given('refusals.connections', refused ? 12 : 0),
    given('pool.bytes', poolMegabytes * MB, { pool: 'nonpaged' }),
    grows('Toke', 'paged'),
    event('srv', 2020),
    event('msexchangeis mailbox store', 9665, 0),
    event('msexchangeis', 9665, 0),
    registry('SystemPages', os === '2003' ? 0 : 24_000),
    given('registry.sessionManager', 0x00040000, { value: 'HeapDeCommitFreeBlockThreshold' }),
    ...updates(...(hotfix ? ['KB912480'] : [])),
  ];
}

const describeVariant = (variant: Variant): string => Object.values(variant).join(' ');

describe('the articles about /3GB and Exchange', () => {
  const all = [...variants()];
  const judged = new Map<Variant, readonly EntryMatch[]>(
    all.map((variant) => [variant, matchKnowledge(storeOf(factsOf(variant)), FAMILY)]),
  );
  const matchesOf = (variant: Variant): readonly EntryMatch[] => judged.get(variant) ?? [];

  it(`agree with their text on ${all.length} variants of a server`, () => {
    const disagreements = all.flatMap((variant) => {
      const found = new Map(matchesOf(variant).map(({ entry, status }) => [entry.id, status]));
      return Object.entries(expectationsOf(variant))
        .filter(([id, status]) => found.get(id) !== status)
        .map(([id, status]) => `${describeVariant(variant)}: ${id} is ${found.get(id)}, the text says ${status}`);
    });
    expect(disagreements).toEqual([]);
  });

  it('never apply to 64-bit Windows', () => {
    const wrong = all
      .filter(({ architecture }) => architecture === 'x64')
      .flatMap((variant) => matchesOf(variant).filter(({ status }) => status !== 'not-affected'));
    expect(wrong).toEqual([]);
  });

  it('keep /3GB where a mailbox store needs it and give it back elsewhere, never both', () => {
    for (const variant of all) {
      for (const { entry, status, advice } of matchesOf(variant)) {
        if (status !== 'applies' || !['KB934878', 'KB933844', 'KB823440'].includes(entry.id)) continue;
        const steps = advice.map((step) => step.do);
        expect([describeVariant(variant), steps.some((step) => step.startsWith('Remove /3GB'))]).toEqual([
          describeVariant(variant),
          !keepsThreeGB(variant),
        ]);
        expect(steps.some((step) => step.startsWith('Do not remove /3GB'))).toBe(keepsThreeGB(variant));
      }
    }
  });

  it('do not offer EnableAggressiveMemoryUsage again where it is in force', () => {
    for (const variant of all.filter(({ aggressive }) => aggressive)) {
      for (const { advice } of matchesOf(variant).filter(({ status }) => status === 'applies')) {
        expect(advice.some((step) => step.do.startsWith('Set EnableAggressiveMemoryUsage'))).toBe(false);
      }
    }
  });

  it('never offer /USERVA as a cure: where connections are refused KB316739 says that it adds no nonpaged pool', () => {
    for (const variant of all) {
      const steps = matchesOf(variant).find(({ entry }) => entry.id === 'KB316739')?.advice ?? [];
      expect(steps.filter((step) => step.do.startsWith('Set /USERVA'))).toEqual([]);
      expect(steps.some((step) => step.do.startsWith('Do not offer /USERVA'))).toBe(true);
    }
  });

  it('never come to apply because a fact is missing', () => {
    // Boot facts are derived from one another, and a whole list of updates without one of them would be a lie: known together or not at all.
    const partOf = ({ name }: Given): string => (/^(?:boot|hotfix)/.exec(name) ?? [name])[0];
    const parts = [...new Set(all.slice(0, 1).concat(all.slice(-1)).flatMap(factsOf).map(partOf))];
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.subarray(parts), (variant, missing) => {
        const full = new Map(matchesOf(variant).map(({ entry, status }) => [entry.id, status]));
        const less = storeOf(factsOf(variant).filter((fact) => !missing.includes(partOf(fact))));
        const applying = matchKnowledge(less, FAMILY).filter(({ status }) => status === 'applies');
        expect(applying.filter(({ entry }) => full.get(entry.id) !== 'applies')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('state the price of each step and the other side of each conflict', () => {
    for (const id of ['KB934878', 'KB933844', 'KB815372']) {
      const entry = FAMILY.find((one) => one.id === id);
      expect(entry?.kind === 'issue' && (entry.conflicts?.length ?? 0) > 0).toBe(true);
      expect(entry?.kind === 'issue' && entry.advice?.filter(({ risk }) => risk !== 'none').every(({ cost }) => cost !== undefined)).toBe(
        true,
      );
    }
  });
});
