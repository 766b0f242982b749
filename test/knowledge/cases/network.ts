import {
  driver,
  event,
  given,
  grows,
  type IssueCases,
  idle,
  NT4,
  NT351,
  otherRegistry,
  updates,
  W2K,
  W2K3,
  W2K8R2,
  windows,
} from './given.js';

const trait = (value: string, holds = true) => given('machine.trait', holds, { value });
const blocksOf = (tag: string, bytes: number) => given('pool.tag.bytesPerBlock', bytes, { tag, pool: 'nonpaged' });
const bytesOf = (tag: string, bytes: number) => given('pool.tag.bytes', bytes, { tag, pool: 'nonpaged' });
const HOTFIX_LIST = updates();

export const SOCKETS: IssueCases = {
  KB931311: { fires: [...W2K3, grows('AfdB'), ...HOTFIX_LIST], nearMiss: idle('AfdB'), fixed: updates('KB931311') },
  KB927493: { fires: [...W2K3, grows('AfdB'), ...HOTFIX_LIST], nearMiss: idle('AfdB'), fixed: updates('KB931311') },
  KB936655: {
    fires: [...W2K3, given('process.nonpagedBytes', 300_000_000, { process: 'xte.exe' }), ...driver('afd.sys', '5.2.3790.3959')],
    nearMiss: [given('process.nonpagedBytes', 3_000_000, { process: 'xte.exe' })],
    fixed: driver('afd.sys', '5.2.3790.4072'),
  },
  KB951162: {
    fires: [...W2K3, otherRegistry('EnableDynamicBacklog', 1), given('process.handlesPerHour', 900, { process: 'system' }), ...HOTFIX_LIST],
    nearMiss: [otherRegistry('EnableDynamicBacklog', 0), otherRegistry('MaximumDynamicBacklog', 0)],
    fixed: updates('KB951162'),
  },
  KB296265: {
    fires: [...W2K, grows('AfdB'), event('srv', 2019), ...driver('afd.sys', '5.0.2195.2779')],
    nearMiss: idle('AfdB'),
    fixed: driver('afd.sys', '5.0.2195.3503'),
  },
  KB293841: { fires: [...NT4, grows('AfdB'), event('srv', 2019), ...HOTFIX_LIST], nearMiss: idle('AfdB'), fixed: updates('Q293841') },
  KB164823: { fires: [...NT4, grows('TCPt'), grows('Afde')], nearMiss: idle('TCPt') },
  KB824602: {
    fires: [...W2K, trait('urgent-data'), bytesOf('AfdB', 9_000_000), grows('AfdB'), ...HOTFIX_LIST],
    nearMiss: [trait('urgent-data', false)],
    fixed: updates('KB824602'),
  },
};

export const PACKETS: IssueCases = {
  KB142641: {
    fires: [...W2K, given('tcp.connections', 4000, { value: 'SYN_RECEIVED' })],
    nearMiss: [given('tcp.connections', 3, { value: 'SYN_RECEIVED' }), ...idle('TcST')],
  },
  KB262479: {
    fires: [...W2K, grows('NDPt'), ...driver('tcpip.sys', '5.0.2195.1600'), ...HOTFIX_LIST],
    nearMiss: idle('NDPt'),
    fixed: driver('tcpip.sys', '5.0.2195.2096'),
  },
  KB221926: {
    fires: [...NT4, given('os.servicePack', 4), grows('TCPu'), given('registry.complete', true, { value: 'values' })],
    nearMiss: [given('os.servicePack', 3)],
    fixed: [otherRegistry('MaxForwardBufferMemory', 74_240)],
  },
  KB833213: {
    fires: [...NT4, trait('packet-storm'), bytesOf('NDpp', 9_000_000), grows('NDpp'), ...HOTFIX_LIST],
    nearMiss: [trait('packet-storm', false)],
    fixed: updates('KB833213'),
  },
  KB284215: {
    fires: [...NT4, bytesOf('Nb16', 25_000_000), grows('Nb16'), blocksOf('Nb16', 160), ...HOTFIX_LIST],
    nearMiss: [blocksOf('Nb16', 1024)],
    fixed: updates('KB284215'),
  },
  KB156655: {
    fires: [
      ...NT4,
      trait('intermediate-ndis-driver'),
      bytesOf('NDpp', 9_000_000),
      grows('NDpp'),
      given('os.servicePack', 3),
      ...HOTFIX_LIST,
    ],
    nearMiss: [grows('NDpp', 'nonpaged', false)],
    fixed: [given('os.servicePack', 4)],
  },
  KB4534307: {
    fires: [
      ...windows('10.0.14393', 'x64'),
      given('os.revision', 2273),
      trait('direct-access'),
      bytesOf('NDnd', 90_000_000),
      ...HOTFIX_LIST,
    ],
    nearMiss: [bytesOf('NDnd', 5_000_000)],
    fixed: [given('os.revision', 3474)],
  },
  KB912222: {
    fires: [...W2K3, given('os.servicePack', 2), otherRegistry('EnableTCPChimney', 1), trait('broadcom-network')],
    nearMiss: [otherRegistry('EnableTCPChimney', 0), otherRegistry('EnableTCPA', 0), otherRegistry('EnableRSS', 0)],
  },
  KB979223: {
    fires: [...W2K8R2, trait('third-party-wfp-callout'), grows('Wfpn'), ...HOTFIX_LIST],
    nearMiss: ['Nbuf', 'TNbl', 'Wfpn', 'Fwpn', 'Fwpx', 'NDnc', 'Mdp'].map((tag) => grows(tag, 'nonpaged', false)),
    fixed: updates('KB979223'),
  },
  KB4563820: {
    fires: [
      ...windows('10.0.17763', 'x64'),
      given('pool.tag.outstanding', 40_000, { tag: 'Afqc', pool: 'nonpaged' }),
      given('pool.tag.allocsPerFree', 2, { tag: 'Afqc', pool: 'nonpaged' }),
    ],
    nearMiss: [given('pool.tag.outstanding', 900, { tag: 'Afqc', pool: 'nonpaged' })],
  },
  KB2847346: { fires: [...W2K8R2, grows('NSpc')], nearMiss: idle('NSpc') },
  KB145906: {
    fires: [...NT351, ...driver('nwlnkrip.sys', '3.51.1057.1'), bytesOf('NwRp', 13_000_000), grows('NwRp'), blocksOf('NwRp', 64)],
    nearMiss: idle('NwRp'),
  },
};

export const FILE_SERVER: IssueCases = {
  KB320829: {
    fires: [...W2K, given('registry.lanmanServer', 65_536, { value: 'SizReqBuf' })],
    nearMiss: [given('registry.lanmanServer', 16_644, { value: 'SizReqBuf' })],
  },
  KB221790: {
    fires: [
      ...NT4,
      given('iis.version', '4.0'),
      trait('unc-content'),
      given('counter.value', 7, { counter: 'Server\\Work Item Shortages' }),
    ],
    nearMiss: [given('counter.value', 0, { counter: 'Server\\Work Item Shortages' })],
  },
};
