import {
  driver,
  event,
  given,
  grows,
  type IssueCases,
  idle,
  NT4,
  NT351,
  noDriver,
  otherRegistry,
  stands,
  updates,
  W2K3,
  W2K8R2,
  windows,
} from './given.js';

const HOTFIX_LIST = updates();
const trait = (value: string, holds = true) => given('machine.trait', holds, { value });

export const VENDORS: IssueCases = {
  KB272568: {
    fires: [...windows('5.0.2195', 'x86', 'domain-controller'), ...driver('symevent.sys', '10.0.0.9'), event('srv', 2019)],
    nearMiss: [noDriver('symevent.sys')],
    fixed: driver('symevent.sys', '10.3.1.13'),
  },
  KB2658721: {
    fires: [...W2K3, ...driver('symevent.sys', '12.8.3.22'), ...stands('D2d', 'paged', { rank: 2, share: 0.4 })],
    nearMiss: driver('symevent.sys', '12.1.0.1'),
    fixed: driver('symevent.sys', '12.8.4.0'),
  },
  KB141122: {
    fires: [...NT351, given('software.version', '2.78', { value: 'ntsweep' }), event('srv', 2019)],
    nearMiss: [event('srv', 2019, 0)],
    fixed: [given('software.version', '2.78a', { value: 'ntsweep' })],
  },
  KB2211813: {
    fires: [...W2K8R2, ...driver('basp.sys', '1.3.20.0'), grows('Blfp')],
    nearMiss: [noDriver('basp.sys')],
    fixed: driver('basp.sys', '1.3.23.0'),
  },
  KB2461230: {
    fires: [...W2K8R2, ...driver('hardlock.sys', '3.42.0.0'), ...driver('aksdf.sys', '1.11.0.0'), grows('Proc')],
    nearMiss: driver('hardlock.sys', '4.10.0.0'),
  },
  'SDP-8267': {
    fires: [...W2K3, ...driver('wdica.sys', '4.5.4400.1'), grows('Ica')],
    nearMiss: idle('Ica'),
    fixed: driver('wdica.sys', '4.5.4500.0'),
  },
  'SDP-3181': {
    fires: [
      given('process.handles', 9000, { process: 'smc.exe' }),
      given('software.version', '11.0.6005.562', { value: 'symantec endpoint protection' }),
    ],
    nearMiss: [given('process.handles', 900, { process: 'smc.exe' })],
    fixed: [given('software.version', '11.0.7000.975', { value: 'symantec endpoint protection' })],
  },
};

export const STORAGE: IssueCases = {
  KB961640: {
    fires: [...W2K3, given('cluster.member', true), ...driver('mpio.sys', '1.22.0.0'), grows('Mpio')],
    nearMiss: [given('cluster.member', false)],
    fixed: driver('mpio.sys', '1.23.0.0'),
  },
  KB317151: { fires: [...NT4, ...driver('elxsli2.sys', '4.1.24.0'), grows('TMRL')], nearMiss: idle('TMRL') },
  KB837413: {
    fires: [...W2K3, ...driver('storport.sys', '5.2.3790.0'), grows('None'), ...HOTFIX_LIST],
    nearMiss: idle('None'),
    fixed: updates('KB837413'),
  },
  KB244509: {
    fires: [...NT4, trait('partition-read-errors'), given('pool.bytesPerHour', 900_000, { pool: 'nonpaged' }), ...HOTFIX_LIST],
    nearMiss: [trait('partition-read-errors', false)],
    fixed: updates('Q244509'),
  },
  KB976443: {
    fires: [...W2K8R2, ...driver('msiscsi.sys', '6.1.7600.16385'), given('bugcheck.count', 1, { value: '0x00000019' }), ...HOTFIX_LIST],
    nearMiss: [given('bugcheck.count', 0, { value: '0x00000019' })],
    fixed: updates('KB976443'),
  },
  KB940307: {
    fires: [...W2K3, grows('MntA', 'paged'), ...driver('mountmgr.sys', '5.2.3790.3959')],
    nearMiss: idle('MntA', 'paged'),
    fixed: driver('mountmgr.sys', '5.2.3790.2979'),
  },
};

export const WINDOWS_PARTS: IssueCases = {
  KB950162: {
    fires: [...windows('5.1.2600', 'x86', 'client'), grows('IoSe', 'paged'), grows('Pp', 'paged'), ...HOTFIX_LIST],
    nearMiss: [grows('Pp', 'paged', false), grows('Pp', 'nonpaged', false)],
    fixed: updates('KB950162'),
  },
  KB982010: {
    fires: [...W2K8R2, otherRegistry('DisableWindowsUpdateAccess', 1), grows('Toke', 'paged')],
    nearMiss: [otherRegistry('DisableWindowsUpdateAccess', 0)],
  },
  KB2647452: {
    fires: [...W2K8R2, grows('RxM4', 'paged'), ...driver('rdbss.sys', '6.1.7601.17514')],
    nearMiss: [grows('RxM4', 'paged', false), grows('SeTI', 'paged', false)],
    fixed: driver('rdbss.sys', '6.1.7601.21864'),
  },
  KB2585542: {
    fires: [...windows('6.0.6002', 'x64'), grows('SslC', 'paged'), ...driver('ksecdd.sys', '6.0.6002.22600')],
    nearMiss: idle('SslC', 'paged'),
    fixed: driver('ksecdd.sys', '6.0.6002.18541'),
  },
  KB4562593: {
    fires: [...windows('10.0.17763', 'x64'), event('microsoft-windows-hyper-v-vmswitch', 252)],
    nearMiss: [event('microsoft-windows-hyper-v-vmswitch', 252, 0)],
  },
  KB315817: { fires: [...NT4, ...driver('tdpipe.sys', '4.0.1419.1'), grows('Mdl')], nearMiss: [noDriver('tdpipe.sys')] },
  KB257626: { fires: [...NT4, trait('client-audio-mapping'), grows('Proc')], nearMiss: [grows('Proc', 'nonpaged', false)] },
  'SDP-6911': {
    fires: [...W2K8R2, grows('AlMs', 'paged'), grows('Powe')],
    nearMiss: [grows('Powe', 'nonpaged', false), grows('Powe', 'paged', false)],
  },
};
