/**
 * What the articles about /3GB and Exchange say for each variant of a server, read out of their text and not out of the rules:
 *
 * - KB934878: Windows Server 2003 x86, IIS 6.0, Exchange 2003, refused connections, /3GB; remedy EnableAggressiveMemoryUsage.
 * - KB933844: the same without Exchange: remove /3GB if nothing needs it. KB823440 and Exchange Best Practices Analyzer name who does not:
 *   servers without mailboxes or public folders, Small Business Server, domain controllers, less than 1 GB of RAM.
 * - KB815372: a mailbox server with 1 GB of RAM or more wants /3GB /USERVA=3030 (Windows 2000: /3GB on Advanced and Datacenter Server).
 * - KB810371: /3GB on a mailbox server of Windows Server 2003 wants /USERVA=3030 as well.
 * - KB316739: /USERVA beside /3GB gives back page table entries; where connections are refused it is shown, so that nobody tries it as a cure.
 * - KB171793: /3GB on an edition that does not support it (Windows 2000 Server).
 */
export interface Variant {
  readonly os: '2000-server' | '2000-advanced' | '2003' | '2008-r2';
  readonly architecture: 'x86' | 'x64';
  readonly switches: 'none' | '3gb' | '3gb-userva';
  readonly role: 'web' | 'mailbox' | 'front-end' | 'small-business' | 'domain-controller';
  readonly ramMegabytes: 512 | 4096;
  readonly aggressive: boolean;
  readonly refused: boolean;
  readonly poolMegabytes: 60 | 115;
  readonly hotfix: boolean;
}

export type Expected = Readonly<Record<string, 'applies' | 'not-affected' | 'fixed'>>;

const isHolding = ({ role }: Variant): boolean => role === 'mailbox' || role === 'small-business' || role === 'domain-controller';
const isNeedingThreeGB = ({ role, ramMegabytes }: Variant): boolean => role === 'mailbox' && ramMegabytes >= 1024;
const status = (applies: boolean): 'applies' | 'not-affected' => (applies ? 'applies' : 'not-affected');

export function expectationsOf(variant: Variant): Expected {
  const { os, architecture, switches, role, aggressive, refused, poolMegabytes, hotfix } = variant;
  const x86 = architecture === 'x86';
  const is2003 = os === '2003' && x86;
  const is2000 = (os === '2000-server' || os === '2000-advanced') && x86;
  const threeGB = switches !== 'none';
  const exchange = role !== 'web';
  const optimal = (threeGB || !isNeedingThreeGB(variant) || os === '2000-server') && !(is2003 && switches === '3gb');
  return {
    KB934878: status(is2003 && exchange && refused && threeGB && !aggressive),
    KB933844: status(is2003 && refused && threeGB && !isNeedingThreeGB(variant)),
    KB815372: status((is2003 || is2000) && exchange && isHolding(variant) && !optimal),
    KB823440: status(is2003 && exchange && threeGB && !isNeedingThreeGB(variant)),
    KB810371: status(is2003 && isNeedingThreeGB(variant) && switches === '3gb'),
    KB316739: status(is2003 && switches === '3gb-userva' && refused),
    KB171793: status(x86 && threeGB && os === '2000-server'),
    KB912376: status((is2003 || is2000) && exchange),
    KB912480: !(is2003 && exchange) ? 'not-affected' : hotfix ? 'fixed' : 'applies',
    'EXBPA-NPP': status((is2003 || is2000) && exchange && poolMegabytes >= 110 && threeGB),
  };
}

/** Which way the advice of KB934878 must go: a mailbox store keeps its address space, everybody else gives it back. */
export function keepsThreeGB(variant: Variant): boolean {
  return isNeedingThreeGB(variant);
}

const AXES = {
  os: ['2000-server', '2000-advanced', '2003', '2008-r2'],
  architecture: ['x86', 'x64'],
  switches: ['none', '3gb', '3gb-userva'],
  role: ['web', 'mailbox', 'front-end', 'small-business', 'domain-controller'],
  ramMegabytes: [512, 4096],
  aggressive: [false, true],
  refused: [false, true],
  poolMegabytes: [60, 115],
  hotfix: [false, true],
} as const satisfies { readonly [Axis in keyof Variant]: readonly Variant[Axis][] };

/** Every variant of every axis, but for Small Business Server of another Windows than Server 2003, which the articles do not know. */
export function* variants(): Generator<Variant> {
  for (const os of AXES.os)
    for (const architecture of AXES.architecture)
      for (const switches of AXES.switches)
        for (const role of AXES.role)
          for (const ramMegabytes of AXES.ramMegabytes)
            for (const aggressive of AXES.aggressive)
              for (const refused of AXES.refused)
                for (const poolMegabytes of AXES.poolMegabytes)
                  for (const hotfix of AXES.hotfix)
                    if (os === '2003' || role !== 'small-business') {
                      yield { os, architecture, switches, role, ramMegabytes, aggressive, refused, poolMegabytes, hotfix };
                    }
}
