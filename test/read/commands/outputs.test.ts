import { expect, it } from 'vitest';
import type { EvidencePiece } from '../../../src/read/reading.js';
import { outputOf, outputsOf, text } from './outputs-of.js';

type Case = readonly [what: string, format: string, content: string, piece: Partial<Record<keyof EvidencePiece, unknown>>];

/** Columns of `driverquery /v`, as wide as Windows has them. */
const WIDTHS = [12, 22, 22, 13, 10, 10, 10, 11, 12, 17, 11, 10, 22, 48, 11];

function ruled(widths: readonly number[], ...rows: readonly (readonly string[])[]): readonly string[] {
  return [
    widths.map((width) => '='.repeat(width)).join(' '),
    ...rows.map((cells) => cells.map((cell, at) => cell.slice(0, widths[at]).padEnd(widths[at] ?? 0)).join(' ')),
  ];
}

function driver(module: string, kind: string, start: string, state: string, path: string): readonly string[] {
  return [module, `${module} display name`, module, kind, start, state, 'OK', 'TRUE', 'FALSE', '4,096', '61,440', '0', '', path, '4,096'];
}

const DRIVERS = [
  driver('AFD', 'Kernel', 'System', 'Running', 'C:\\Windows\\system32\\drivers\\afd.sys'),
  driver('qxflt', 'File System', 'Auto', 'Running', 'C:\\Windows\\system32\\drivers\\qxflt.sys'),
  driver('qxold', 'Kernel', 'Disabled', 'Stopped', 'C:\\Program Files\\Qx\\qxold.sys'),
];
const DRIVER_ENTRIES = [
  { file: 'afd.sys', service: 'AFD', running: true, start: 'system', type: 'kernel' },
  { file: 'qxflt.sys', service: 'qxflt', running: true, start: 'automatic', type: 'file-system' },
  { file: 'qxold.sys', service: 'qxold', running: false, start: 'disabled', type: 'kernel' },
];

/** A console of 80 columns breaks each line. */
function wrapped(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => (line.length <= 80 ? [line] : (line.match(/.{1,80}/g) ?? [])));
}

/** The same rows in a language whose words are in no table. */
const FOREIGN = DRIVERS.map((cells) => cells.map((cell, at) => (at === 5 ? (cell === 'Running' ? 'Kvik' : 'Stod') : cell)));

const CASES: readonly Case[] = [
  [
    'ver',
    'ver',
    'Microsoft Windows [Versi\u00f3n 10.0.20348.1547]\n',
    { machine: { machine: { os: { version: '10.0.20348', revision: 1547 } } } },
  ],
  ['ver before Windows 8', 'ver', 'Microsoft Windows [Version 6.1.7601]\n', { machine: { machine: { os: { version: '6.1.7601' } } } }],
  [
    'winver of a server',
    'winver',
    text('Microsoft Windows Server', 'Version 21H2 (OS Build 20348.1547)', '(c) Microsoft Corporation. All rights reserved.'),
    { machine: { machine: { os: { version: '10.0.20348', revision: 1547, product: 'server' } } } },
  ],
  [
    'boot.ini: the first line of the default path',
    'boot-ini',
    text(
      '[boot loader]',
      'default=multi(0)disk(0)rdisk(0)partition(2)\\WINDOWS',
      '[operating systems]',
      'multi(0)disk(0)rdisk(0)partition(1)\\WINNT="old" /PAE',
      'multi(0)disk(0)rdisk(0)partition(2)\\WINDOWS="new" /fastdetect /3gb /userva=2900',
    ),
    { machine: { machine: { boot: { configured: ['FASTDETECT', '3GB', 'USERVA=2900'] } } } },
  ],
  [
    'bcdedit: the running entry, titles in German',
    'bcdedit',
    text(
      'Windows-Start-Manager',
      '---------------------',
      'Bezeichner              {bootmgr}',
      'default                 {current}',
      '',
      'Windows-Startladeprogramm',
      '-------------------------',
      'Bezeichner              {current}',
      'path                    \\Windows\\system32\\winload.exe',
      'increaseuserva          2700',
      '',
      'Windows-Startladeprogramm',
      '-------------------------',
      'Bezeichner              {11111111-2222-3333-4444-555555555555}',
      'increaseuserva          3072',
    ),
    { machine: { machine: { boot: { configured: ['INCREASEUSERVA=2700'] } } } },
  ],
  [
    'a registry export',
    'registry',
    text(
      'Windows Registry Editor Version 5.00',
      '',
      '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters]',
      '"EnableAggressiveMemoryUsage"=dword:00000001',
      '',
      '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control]',
      '"SystemStartOptions"=" NOEXECUTE=OPTOUT  3GB"',
      '',
      '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\TimeZoneInformation]',
      '"ActiveTimeBias"=dword:ffffffc4',
    ),
    {
      machine: {
        machine: {
          httpSys: { parameters: { EnableAggressiveMemoryUsage: 1 } },
          boot: { options: ['NOEXECUTE=OPTOUT', '3GB'] },
          clock: { utcOffsetMinutes: 60 },
        },
      },
    },
  ],
  [
    'an exported key without values',
    'registry',
    text('REGEDIT4', '', '[HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet001\\Services\\HTTP\\Parameters]'),
    { machine: { machine: { httpSys: { parameters: {} } } } },
  ],
  [
    'reg query',
    'registry',
    text(
      '',
      'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Memory Management',
      '    SystemPages    REG_DWORD    0x0',
      '    NonPagedPoolSize    REG_DWORD    0x10000000',
    ),
    { machine: { machine: { memoryManagement: { SystemPages: 0, NonPagedPoolSize: 268_435_456 } } } },
  ],
  [
    'Get-HotFix',
    'get-hotfix',
    text(
      '',
      'Source        Description      HotFixID      InstalledBy          InstalledOn',
      '------        -----------      --------      -----------          -----------',
      'WEB1          Update           KB4486129     NT AUTHORITY\\SYSTEM  11/12/2019 12:00:00 AM',
      'WEB1          Security Update  KB5012170',
      '',
    ),
    { machineName: 'WEB1', machine: { machine: { hotfixes: { ids: ['KB4486129', 'KB5012170'] } } } },
  ],
  [
    'Get-HotFix as a list',
    'get-hotfix',
    text(
      '',
      'Description    : Update',
      'HotFixID       : KB4486129',
      'PSComputerName : WEB1',
      '',
      'Description    : Update',
      'HotFixID       : KB5012170',
      'PSComputerName : WEB1',
    ),
    { machineName: 'WEB1', machine: { machine: { hotfixes: { ids: ['KB4486129', 'KB5012170'] } } } },
  ],
  [
    'wmic qfe, its lines ended twice',
    'wmic-qfe',
    'Caption                                     CSName  Description  HotFixID   InstalledOn  \r\r\nhttp://support.microsoft.com/?kbid=4486129  WEB1    Update       KB4486129  11/12/2019   \r\r\n',
    { machineName: 'WEB1', machine: { machine: { hotfixes: { ids: ['KB4486129'] } } } },
  ],
  [
    'dism: only what is installed, the revision from the image',
    'dism',
    text(
      'Version: 10.0.17763.1697',
      '',
      'Image Version: 10.0.17763.4010',
      '',
      'Packages listing:',
      '',
      'Package Identity : Package_for_KB5012170~31bf3856ad364e35~amd64~~17763.3226.1.2',
      'State : Installed',
      '',
      'Package Identity : Package_for_KB5022511~31bf3856ad364e35~amd64~~17763.3996.1.1',
      'State : Superseded',
    ),
    { machine: { machine: { os: { version: '10.0.17763', revision: 4010 }, hotfixes: { ids: ['KB5012170'] } } } },
  ],
  [
    'dism as a table in German',
    'dism',
    text(
      'Paketidentit\u00e4t | Status | Versionstyp',
      '------------- | ------ | ----',
      'Package_for_KB5012170~31bf3856ad364e35~amd64~~17763.3226.1.2 | Installiert | Update',
      'Package_for_KB5022511~31bf3856ad364e35~amd64~~17763.3996.1.1 | Bereitgestellt | Update',
    ),
    { machine: { machine: { hotfixes: { ids: ['KB5012170'] } } } },
  ],
  [
    'Get-ExchangeServer',
    'exchange-servers',
    text(
      '',
      'Name                : EXCH4',
      'ExchangeLegacyDN    : /o=Example/cn=Ser',
      '                      vers/cn=EXCH4',
      'IsMailboxServer     : True',
      'IsClientAccessServer : False',
      'AdminDisplayVersion : Version 15.1 (Build 32507.6)',
    ),
    { exchangeServers: [{ name: 'EXCH4', exchange: { installed: true, version: '15.1.2507.6', roles: ['mailbox'] } }] },
  ],
  ['driverquery /v', 'driverquery', text('', ...ruled(WIDTHS, ...DRIVERS)), { drivers: DRIVER_ENTRIES }],
  [
    'driverquery /v in a console of 80 columns',
    'driverquery',
    text('', ...wrapped(ruled(WIDTHS, ...DRIVERS))),
    { drivers: DRIVER_ENTRIES },
  ],
  [
    'driverquery /v in a language whose words are not known',
    'driverquery',
    text('', ...ruled(WIDTHS, ...FOREIGN)),
    { drivers: DRIVER_ENTRIES },
  ],
  [
    'driverquery /v /fo list',
    'driverquery',
    text(...DRIVERS.flatMap((cells) => ['', ...cells.map((cell, at) => `Zeile ${at}:   ${cell}`)])),
    { drivers: DRIVER_ENTRIES },
  ],
  [
    'driverquery /si',
    'signed-devices',
    text('', ...ruled([30, 13, 8, 25], ['Volume', 'volume.inf', 'TRUE', 'Microsoft'], ['Reader', 'oem14.inf', 'FALSE', 'Qx Corp'])),
    {
      inventory: {
        packages: [
          { published: 'volume.inf', signed: true },
          { published: 'oem14.inf', signed: false, provider: 'Qx Corp' },
        ],
      },
    },
  ],
  [
    'fltmc filters with a legacy filter and a remark',
    'fltmc',
    text(
      'Filter Name                     Num Instances    Altitude    Frame',
      '------------------------------  -------------  ------------  -----',
      'UCPD                                   5       385250.5         0    (Microsoft)',
      'qxflt                                  12        320410         0',
      'sr                                                             <Legacy>',
    ),
    {
      filters: [
        { name: 'UCPD', altitude: '385250.5', instances: 5 },
        { name: 'qxflt', altitude: '320410', instances: 12 },
        { name: 'sr', altitude: null, instances: null },
      ],
    },
  ],
  [
    'fltmc with its blanks lost',
    'fltmc',
    text('Filter Name Num Instances Altitude Frame', '--- --- --- ---', 'UCPD 5 385250.5 0', 'wcifs 0 189900 0'),
    {
      filters: [
        { name: 'UCPD', instances: 5 },
        { name: 'wcifs', instances: 0 },
      ],
    },
  ],
  [
    'fltmc instances of an old Windows',
    'fltmc',
    text(
      'Filter                Volume Name                              Altitude        Instance Name       Frame',
      '--------------------  -------------------------------------  ------------  ----------------------  -----',
      'qxflt                 C:                                         320410      Qx Default Instance       0',
      'qxflt                 \\Device\\Mup                                320410      Qx Default Instance       0',
      'luafv                                                            135000      luafv                     0',
    ),
    {
      filters: [
        { name: 'qxflt', instances: 2, volumes: ['C:', '\\Device\\Mup'] },
        { name: 'luafv', instances: 1, volumes: [] },
      ],
    },
  ],
  [
    'tasklist in a language with wide characters',
    'tasklist',
    text(
      '\u30a4\u30e1\u30fc\u30b8\u540d                     PID \u30bb\u30c3\u30b7\u30e7\u30f3\u540d     \u30bb\u30c3\u30b7\u30e7\u30f3# \u30e1\u30e2\u30ea\u4f7f\u7528\u91cf',
      '========================= ======== ================ =========== ============',
      '\u30b5\u30fc\u30d3\u30b9.exe              5512 Services                   0  1,204,332 K',
    ),
    { processLists: [{ processes: [{ name: '\u30b5\u30fc\u30d3\u30b9.exe', pid: 5512, workingSetBytes: 1_204_332 * 1024 }] }] },
  ],
  [
    'tasklist /svc, its services wrapped',
    'tasklist',
    text(
      '',
      'Image Name                     PID Services',
      '========================= ======== ============================================',
      'svchost.exe                    912 DcomLaunch, PlugPlay,',
      '                                   Power',
      'w3wp.exe                      5512 N/A',
    ),
    {
      processLists: [
        {
          processes: [
            { pid: 912, services: ['DcomLaunch', 'PlugPlay', 'Power'] },
            { pid: 5512, services: [] },
          ],
        },
      ],
    },
  ],
  [
    'tasklist with its blanks lost',
    'tasklist',
    text('========================= ======== ================ =========== ============', 'Qx Agent.exe 6120 Services 0 88,412 K'),
    { processLists: [{ processes: [{ name: 'Qx Agent.exe', pid: 6120, workingSetBytes: 88_412 * 1024 }] }] },
  ],
  [
    'Get-Process, with and without a time of the processor',
    'get-process',
    text(
      '',
      'Handles  NPM(K)    PM(K)      WS(K)     CPU(s)     Id  SI ProcessName',
      '-------  ------    -----      -----     ------     --  -- -----------',
      '  61233    1044   212345     323456   1,244.98   5512   0 w3wp',
      '      0       0       60          8                 0   0 Idle',
    ),
    {
      processes: [
        {
          processes: [
            { name: 'w3wp', pid: 5512, handles: 61_233, nonpagedBytes: 1044 * 1024 },
            { name: 'Idle', pid: 0, handles: 0 },
          ],
        },
      ],
    },
  ],
  [
    'handle -s: a type may come twice',
    'handle',
    text(
      'Nthandle v5.0 - Handle viewer',
      '',
      'Handle type summary:',
      '  <Unknown type> : 12',
      '  Process        : 140',
      '  WaitCompletionPacket: 19',
      '  Process        : 38',
      'Total handles: 209',
    ),
    {
      inventory: {
        handles: [
          { type: '<Unknown type>', count: 12 },
          { type: 'Process', count: 178 },
          { type: 'WaitCompletionPacket', count: 19 },
        ],
      },
      problems: [],
    },
  ],
  [
    'handle -a',
    'handle',
    text(
      'Nthandle v4.22 - Handle viewer',
      '',
      '-'.repeat(78),
      'System pid: 4 \\<unable to open process>',
      '    4: Process       System(4)',
      '  2F4: File  (RW-)   C:\\Windows\\x y.log',
      '-'.repeat(78),
      'Qx Agent.exe pid: 6120 NT AUTHORITY\\SYSTEM',
      '   48: ALPC Port     \\RPC Control\\x',
      '   4C: File  (---)   \\clfs',
    ),
    {
      inventory: {
        handles: [
          { pid: 4, type: 'Process', count: 1 },
          { pid: 4, type: 'File', count: 1 },
          { pid: 6120, process: 'Qx Agent.exe', type: 'ALPC Port' },
          { pid: 6120, type: 'File', count: 1 },
        ],
      },
    },
  ],
  [
    'netstat in German, its long addresses out of their columns',
    'netstat',
    text(
      'Aktive Verbindungen',
      '',
      '  Proto  Lokale Adresse         Remoteadresse          Status           PID',
      '  TCP    0.0.0.0:80             0.0.0.0:0              ABH\u00d6REN         4',
      '  TCP    [fe80::1111:2222:3333:4444%5]:50001  [fe80::1%5]:445  HERGESTELLT     4',
      '  TCP    192.0.2.17:50002       192.0.2.40:1433        SCHLIESSEN_WARTEN     5512',
      '  UDP    0.0.0.0:123            *:*                                    1180',
    ),
    {
      inventory: {
        connections: [
          { pid: 4, state: 'listening', count: 1 },
          { pid: 4, state: 'established', count: 1 },
          { pid: 5512, state: 'close-wait', count: 1 },
        ],
      },
    },
  ],
  [
    'netstat -b: the owner follows its connection',
    'netstat',
    text(
      '  Proto  Local Address          Foreign Address        State           PID',
      '  TCP    0.0.0.0:80             0.0.0.0:0              LISTENING       4',
      ' Can not obtain ownership information',
      '  TCP    0.0.0.0:135            0.0.0.0:0              LISTENING       912',
      '  RpcSs',
      ' [svchost.exe]',
    ),
    {
      inventory: {
        connections: [
          { pid: 4, state: 'listening', count: 1, line: 2 },
          { pid: 912, process: 'svchost.exe' },
        ],
      },
    },
  ],
  [
    'Get-NetTCPConnection',
    'netstat',
    text(
      '',
      'LocalAddress LocalPort RemoteAddress RemotePort State       AppliedSetting OwningProcess',
      '------------ --------- ------------- ---------- -----       -------------- -------------',
      '0.0.0.0      80        0.0.0.0       0          Listen                     4',
      '192.0.2.17   50001     192.0.2.41    443        CloseWait   Internet       6120',
      '192.0.2.17   50002     192.0.2.41    443        CloseWait   Internet       6120',
    ),
    {
      inventory: {
        connections: [
          { pid: 4, state: 'listening', count: 1 },
          { pid: 6120, state: 'close-wait', count: 2 },
        ],
      },
    },
  ],
  [
    'netsh http show servicestate in German',
    'http-servicestate',
    text(
      'Name der Anforderungswarteschlange: Laden',
      '    Version: 2.0',
      '    Status: Aktiv',
      '    503-Ausf\u00fchrlichkeit: Basic',
      '    Max. Anforderungen: 1000',
      '    Anzahl der Prozesse: 2',
      '    Prozess-IDs:',
      '        5512',
      '        5620',
      '    URL-Gruppen:',
      '    URL-Gruppen-ID: FE00000340000001',
      '        Status: Aktiv',
      '        Name der Anforderungswarteschlange: Laden',
      '        Registrierte URLs:',
      '            HTTP://*:80/',
    ),
    { inventory: { httpQueues: [{ name: 'Laden', state: 'active', pids: [5512, 5620], maxRequests: 1000, urls: ['HTTP://*:80/'] }] } },
  ],
  [
    'netsh http show urlacl',
    'url-reservations',
    text(
      'URL Reservations:',
      '-----------------',
      '',
      '    Reserved URL            : http://*:5357/',
      '        User: BUILTIN\\Users',
      '            Listen: Yes',
      '            SDDL: D:(A;;GX;;;BU)',
      '',
      '    Reserved URL            : https://+:443/api/',
      '        User: CORP\\svc-api',
      '            Listen: Yes',
    ),
    {
      inventory: {
        urlReservations: [
          { url: 'http://*:5357/', users: ['BUILTIN\\Users'] },
          { url: 'https://+:443/api/', users: ['CORP\\svc-api'] },
        ],
      },
    },
  ],
  [
    'netsh wfp show state with a second root, cut off',
    'wfp',
    text(
      '<?xml version="1.0"?>',
      '<wfpstate>',
      '<providers numItems="1"><item><providerKey>{AB}</providerKey><displayData><name>Qx &amp; Co</name></displayData><serviceName>qxsvc</serviceName></item></providers>',
      '<layers><item><callouts><item><displayData><name>Qx Callout</name></displayData><flags><item>X</item></flags><providerKey>{ab}</providerKey><applicableLayer>L4</applicableLayer></item></callouts></item></layers>',
      '</wfpstate>',
      '<firewallState><dyn',
    ),
    {
      inventory: {
        wfp: [
          { kind: 'provider', name: 'Qx & Co', service: 'qxsvc' },
          { kind: 'callout', name: 'Qx Callout', layer: 'L4', provider: 'Qx & Co' },
        ],
      },
    },
  ],
  [
    'logman in French: the status holds blanks, a long name pushes its row',
    'logman',
    text(
      'Ensemble de collecteurs de donn\u00e9es      Type                          Statut',
      '-'.repeat(79),
      "DiagLog                                 Suivi                         En cours d'ex\u00e9cution",
      "EventLog-Microsoft-Windows-Sysmon-Operational Suivi                         En cours d'ex\u00e9cution",
      '',
      'La commande est finie.',
    ),
    {
      inventory: {
        traceSessions: [
          { name: 'DiagLog', type: 'Suivi', running: true },
          { name: 'EventLog-Microsoft-Windows-Sysmon-Operational', running: true },
        ],
      },
    },
  ],
  [
    'net session: a user may be missing',
    'net-session',
    text(
      'Computer               User name            Client Type       Opens Idle time',
      '',
      '-'.repeat(79),
      '\\\\192.0.2.51           user1                                     14 00:00:12',
      '\\\\192.0.2.53                                                      0 01:12:40',
      'The command completed successfully.',
    ),
    {
      inventory: {
        smbSessions: [
          { client: '192.0.2.51', user: 'user1', opens: 14 },
          { client: '192.0.2.53', user: null, opens: 0 },
        ],
      },
    },
  ],
  [
    'net use: state and drive may be missing',
    'net-use',
    text(
      'Status       Local     Remote                    Network',
      '',
      '-'.repeat(79),
      'OK           Z:        \\\\file3\\data              Microsoft Windows Network',
      '                       \\\\file9\\very long share name',
      '                                                 Microsoft Windows Network',
    ),
    {
      inventory: {
        smbConnections: [
          { remote: '\\\\file3\\data', state: 'OK' },
          { remote: '\\\\file9\\very long share name', state: null },
        ],
      },
    },
  ],
  [
    'Get-SmbSession as a list',
    'smb-sessions',
    text('', 'SessionId          : 1', 'ClientComputerName : 192.0.2.51', 'ClientUserName     : CORP\\user1', 'NumOpens           : 14'),
    { inventory: { smbSessions: [{ client: '192.0.2.51', user: 'CORP\\user1', opens: 14 }] } },
  ],
  [
    'Get-NetAdapterBinding',
    'adapter-bindings',
    text(
      '',
      'Name        DisplayName                      ComponentID  Enabled',
      '----        -----------                      -----------  -------',
      'vEthernet 1 Internet Protocol Version 4 (... ms_tcpip     True',
      'Ethernet0   Qx LightWeight Filter            qx_lwf       False',
    ),
    {
      inventory: {
        bindings: [
          { adapter: 'vEthernet 1', component: 'ms_tcpip', enabled: true },
          { adapter: 'Ethernet0', component: 'qx_lwf', enabled: false },
        ],
      },
    },
  ],
  [
    'Get-WindowsFeature',
    'windows-features',
    text(
      '',
      'Display Name                       Name                       Install State',
      '------------                       ----                       -------------',
      '[X] Failover Clustering            Failover-Clustering            Installed',
      '    [ ] Web Server (IIS)           Web-Server                     Available',
    ),
    {
      inventory: {
        features: [
          { name: 'Failover-Clustering', installed: true },
          { name: 'Web-Server', installed: false },
        ],
      },
      machine: { machine: { iis: { installed: false } } },
    },
  ],
  [
    'appcmd list apppool',
    'app-pools',
    'APPPOOL "Shop (old)" (MgdVersion:v2.0,MgdMode:Classic,state:Stopped)\n',
    { inventory: { appPools: [{ name: 'Shop (old)', state: 'stopped' }] } },
  ],
  [
    'appcmd list wp',
    'worker-processes',
    'WP "5512" (applicationPool:Shop)\n',
    { processLists: [{ processes: [{ name: 'w3wp.exe', pid: 5512, appPool: 'Shop' }] }] },
  ],
  [
    'sc query in German',
    'sc-query',
    text(
      'DIENSTNAME: qxflt',
      'ANZEIGENAME: Qx-Filter',
      '        TYP                : 2  DATEISYSTEMTREIBER',
      '        STATUS             : 4  L\u00c4UFT',
      '',
      'DIENSTNAME: qxold',
      'ANZEIGENAME: qxold',
      '        TYP                : 1  KERNELTREIBER',
      '        STATUS             : 1  BEENDET',
    ),
    {
      drivers: [
        { service: 'qxflt', displayName: 'Qx-Filter', running: true, type: 'file-system' },
        { service: 'qxold', running: false, type: 'kernel' },
      ],
    },
  ],
  [
    'pnputil in Russian, day first',
    'pnputil',
    text(
      '\u041e\u043f\u0443\u0431\u043b\u0438\u043a\u043e\u0432\u0430\u043d\u043d\u043e\u0435 \u0438\u043c\u044f:     oem14.inf',
      '\u0418\u0441\u0445\u043e\u0434\u043d\u043e\u0435 \u0438\u043c\u044f:      qxflt.inf',
      '\u041f\u043e\u0441\u0442\u0430\u0432\u0449\u0438\u043a:      Qx Corp',
      '\u041a\u043b\u0430\u0441\u0441:         Net',
      'GUID:         {b1d1a169-c54f-4379-81db-bee7d88d7454}',
      '\u0412\u0435\u0440\u0441\u0438\u044f:     24.06.2022 4.1.20.3',
      '\u041f\u043e\u0434\u043f\u0438\u0441\u0430\u043d\u043e:        Microsoft Windows',
    ),
    {
      inventory: {
        packages: [
          {
            published: 'oem14.inf',
            original: 'qxflt.inf',
            provider: 'Qx Corp',
            class: 'Net',
            version: '4.1.20.3',
            date: '2022-06-24',
            signer: 'Microsoft Windows',
          },
        ],
      },
    },
  ],
  [
    'setupapi.dev.log: local time, sections that nest, one cut off',
    'setupapi',
    text(
      '[Device Install Log]',
      '     OS Version = 10.0.17763',
      '     ProductType = 2',
      '     Architecture = amd64',
      '',
      '>>>  [Device Install - PCI\\X]',
      '>>>  Section start 2023/03/01 22:41:07.500',
      '     dvi:           InfName      - C:\\x\\qxnet.inf',
      '     dvi:           Version      - 1.9.5.0',
      '!!!  sto: Driver package is not signed.',
      '<<<  Section end 2023/03/01 22:41:08.611',
      '<<<  [Exit status: FAILURE(0xe0000247)]',
      '',
      '>>>  [Setup Import Driver Package - D:\\qxflt.inf]',
      '>>>  Section start 2023/03/02 09:10:00.000',
      '     inf:      Provider: Qx',
    ),
    {
      machine: { machine: { os: { version: '10.0.17763', product: 'domain-controller' }, architecture: 'x64' } },
      inventory: {
        installs: [
          { at: '2023-03-01T22:41:07.500', inf: 'qxnet.inf', version: '1.9.5.0', result: 'failure' },
          { inf: 'qxflt.inf', provider: 'Qx', result: 'unknown' },
        ],
      },
    },
  ],
  [
    'sigcheck -a',
    'sigcheck',
    text(
      'c:\\windows\\system32\\drivers\\qxold.sys:',
      '\tVerified:\tUnsigned',
      '\tPublisher:\tn/a',
      '\tCompany:\tQx Corp',
      '\tFile version:\t1.0.0.4 (x)',
    ),
    {
      drivers: [
        { file: 'qxold.sys', version: '1.0.0.4', company: 'Qx Corp', loadUnknown: true, signature: { status: 'unsigned', signer: null } },
      ],
    },
  ],
  [
    'autorunsc: drivers only',
    'autoruns',
    text(
      'Time,Entry Location,Entry,Enabled,Category,Profile,Description,Company,Image Path,Version,Launch String',
      '2023,"HKLM","qxold","disabled","Drivers","x","Qx","Qx Corp","c:\\qx\\qxold.sys","1.0.0.4","x"',
      '2023,"HKLM","Agent","enabled","Logon","x","Qx","Qx Corp","c:\\qx\\agent.exe","1","x"',
    ),
    { drivers: [{ service: 'qxold', file: 'qxold.sys', start: 'disabled', version: '1.0.0.4' }] },
  ],
  [
    'ChkSym: what is loaded is not in a list of a folder',
    'chksym',
    text(
      'Create:,3/8/2023 9:15:44 AM',
      'Computer:,WEB1',
      '',
      '[KERNEL-MODE DRIVERS]',
      ',Module Path,Product Version,File Version,Company Name',
      ',C:\\Windows\\system32\\drivers\\afd.sys,10.0:17763.4010,10.0:17763.4010,Microsoft Corporation',
    ),
    { machineName: 'WEB1', drivers: [{ file: 'afd.sys', version: '10.0.17763.4010', loadUnknown: true }] },
  ],
  [
    'running drivers of TSS',
    'chksym',
    text('ID,Module Path,Product Version,File Version,Company Name,', '1,C:\\Windows\\system32\\drivers\\qx.sys,4.1,4.1.20.3,Qx Corp,'),
    { drivers: [{ file: 'qx.sys', version: '4.1.20.3', running: true }] },
  ],
  [
    'Win32_SystemDriver as a list',
    'system-driver',
    text(
      '',
      'DisplayName : Qx Filter',
      'Name        : qxflt',
      'State       : Running',
      'Status      : OK',
      'Started     : True',
      '',
      'DisplayName : qxold',
      'Name        : qxold',
      'State       : Stopped',
      'Status      : OK',
      'Started     : False',
    ),
    {
      drivers: [
        { service: 'qxflt', running: true, fileAssumed: true },
        { service: 'qxold', running: false },
      ],
    },
  ],
  [
    'verifier /query: decimal figures, a driver that went',
    'verifier',
    text(
      'Level: 00000008',
      '',
      'Verified drivers:',
      '',
      'Name: qx.sys, loads: 2, unloads: 2',
      'CurrentNonPagedPoolAllocations: 81',
      'NonPagedPoolUsageInBytes: 31222',
      'PagedPoolUsageInBytes: 10',
    ),
    {
      inventory: { verifier: [{ file: 'qx.sys', loaded: false, nonpagedAllocations: 81, nonpagedBytes: 31_222, pagedBytes: 10 }] },
      statements: [
        { name: 'verifier.driver', value: 'qx.sys' },
        { name: 'verifier.isUnloaded', value: true },
        { name: 'verifier.nonpagedAllocations', value: 81 },
        { name: 'verifier.nonpagedBytes', value: 31_222 },
        { name: 'verifier.pagedBytes', value: 10 },
      ],
    },
  ],
  [
    'a pool table of WPA in KB: what was freed does not count',
    'pool-trace',
    text(
      'Paged,Type,Tag,Process,Count,Size (KB)',
      'Nonpaged,AIFO,QxFl,System (4),10,20',
      'Nonpaged,AOFO,QxFl,w3wp.exe (5),1,2',
      'Nonpaged,AIFI,QxFl,w3wp.exe (5),900,9000',
      'Paged,AIFO,CM31,Registry (96),12,48',
    ),
    {
      inventory: {
        poolTrace: [
          { tag: 'QxFl', pool: 'nonpaged', bytes: 22 * 1024, count: 11 },
          { tag: 'CM31', pool: 'paged', bytes: 48 * 1024, count: 12 },
        ],
      },
    },
  ],
  [
    'RAMMap is no measure of the pool',
    'rammap',
    text('Usage\tTotal\tActive\tStandby\tModified', 'Nonpaged Pool\t312,222 K\t312,222 K\t0 K\t0 K'),
    { problems: [{ text: expect.stringMatching(/not the size of the pool/), line: 1 }] },
  ],
  [
    'Win32_OperatingSystem by wmic',
    'operating-system',
    text(
      '',
      'Caption=Microsoft Windows Server 2008 R2 Enterprise',
      'CSName=WEB9',
      'FreePhysicalMemory=1204332',
      'ServicePackMajorVersion=1',
      'TotalVisibleMemorySize=16776584',
      'Version=6.1.7601',
    ),
    {
      machineName: 'WEB9',
      machine: {
        machine: {
          os: { version: '6.1.7601', servicePack: 1, product: 'server', edition: 'enterprise' },
          memory: { visibleBytes: 16_776_584 * 1024 },
        },
      },
    },
  ],
];

it.each(CASES)('reads %s', (_what, format, content, piece) => {
  const output = outputOf(content);
  expect(output.format).toBe(format);
  expect(output.piece).toMatchObject(piece);
});

it.each(CASES)('survives %s being cut anywhere', (_what, _format, content) => {
  for (let length = 0; length < content.length; length += 13) {
    expect(() => outputsOf(content.slice(0, length))).not.toThrow();
  }
});
