import { expect, it } from 'vitest';
import { outputOf, text } from './outputs-of.js';

const EMPTY_POOL = 'The server was unable to allocate from the system nonpaged pool because the pool was empty.';

function xmlEvent(id: number, data: string, computer = 'WEB1.corp.example'): string {
  return `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Qx'/><EventID Qualifiers='16384'>${id}</EventID><TimeCreated SystemTime='2023-03-08T06:55:00.500000000Z'/><Channel>System</Channel><Computer>${computer}</Computer></System>${data}</Event>`;
}

it('reads XML without a root: times in UTC, the computer by its first label', () => {
  const { format, piece } = outputOf(
    `${xmlEvent(2019, '<EventData><Data>\\Device\\X &amp; Y</Data></EventData>')}\n${xmlEvent(2020, '')}\n`,
  );
  expect(format).toBe('event-xml');
  expect(piece).toMatchObject({
    machineName: 'WEB1',
    events: [
      {
        id: 2019,
        source: 'Qx',
        log: 'System',
        at: { ms: Date.UTC(2023, 2, 8, 6, 55, 0, 500), zoneKnown: true },
        message: '\\Device\\X & Y',
      },
      { id: 2020, message: null },
    ],
  });
});

it('takes the computer of no list of events of several', () => {
  const { piece } = outputOf(`${xmlEvent(1, '')}\n${xmlEvent(2, '', 'WEB2')}\n`);
  expect(piece.machineName).toBeUndefined();
  expect(piece.events).toHaveLength(2);
});

it('reads the pools and the memory out of event 2004', () => {
  const data =
    '<UserData><MemoryExhaustionInfo><SystemInfo><SystemCommitLimit>30601641984</SystemCommitLimit><PhysicalMemorySize>25769332736</PhysicalMemorySize><NonPagedPoolUsage>14823116800</NonPagedPoolUsage></SystemInfo></MemoryExhaustionInfo></UserData>';
  const { piece } = outputOf(`${xmlEvent(2004, data)}\n`);
  expect(piece.machine?.machine).toEqual({ memory: { visibleBytes: 25_769_332_736 } });
  expect(piece.statements).toMatchObject([
    { name: 'memory.commitLimitBytes', value: 30_601_641_984 },
    { name: 'pool.bytes', about: { pool: 'nonpaged' }, value: 14_823_116_800 },
  ]);
});

it('notes a driver that was installed, with the time as it is known', () => {
  const details = text(
    'Protokollname: System',
    'Quelle:        Service Control Manager',
    'Datum:         13.03.2023 14:11:09',
    'Ereignis-ID:   7045',
    'Aufgabenkategorie:Keine',
    'Ebene:         Informationen',
    'Schl\u00fcsselw\u00f6rter:Klassisch',
    'Benutzer:      SYSTEM',
    'Computer:      WEB1.corp.example',
    'Beschreibung:',
    'Im System wurde ein Dienst installiert.',
    '',
    'Dienstdateiname:  system32\\DRIVERS\\qxflt.sys',
  );
  const { format, piece } = outputOf(details);
  expect(format).toBe('event-text');
  expect(piece).toMatchObject({
    machineName: 'WEB1',
    events: [{ id: 7045, log: 'System', source: 'Service Control Manager' }],
    inventory: { installs: [{ at: '2023-03-13T14:11:09', file: 'qxflt.sys', result: 'success' }] },
  });
});

it('reads wevtutil in another language by the order of its lines', () => {
  const { format, piece } = outputOf(
    text(
      'Event[0]',
      '  Journal: System',
      '  Fournisseur: Srv',
      '  Date: 2023-03-08T07:02:10.5000000Z',
      "  ID de l'\u00e9v\u00e9nement: 2019",
      '  T\u00e2che: N/A',
      '  Niveau: Erreur',
      '  Code: N/A',
      '  Mot: x',
      '  Util: N/A',
      '  Nom: N/A',
      '  Ordinateur: WEB1',
      '  Description: ',
      EMPTY_POOL,
    ),
  );
  expect(format).toBe('wevtutil');
  expect(piece.events).toMatchObject([{ id: 2019, source: 'Srv', message: EMPTY_POOL, at: { zoneKnown: true } }]);
});

it('reads what the Event Viewer of Server 2003 copies', () => {
  const { piece } = outputOf(
    text(
      'Event Type:\tError',
      'Event Source:\tSrv',
      'Event Category:\tNone',
      'Event ID:\t2019',
      'Date:\t\t6/22/2008',
      'Time:\t\t8:01:22 PM',
      'User:\t\tN/A',
      'Computer:\tMAIL2',
      'Description:',
      EMPTY_POOL,
    ),
  );
  expect(piece).toMatchObject({
    machineName: 'MAIL2',
    events: [{ id: 2019, source: 'Srv', at: { ms: Date.UTC(2008, 5, 22, 20, 1, 22), zoneKnown: false } }],
  });
});

it('reads Get-WinEvent as a list whose messages wrap', () => {
  const { format, piece } = outputOf(
    text(
      '',
      'TimeCreated  : 3/18/2023 8:15:44 AM',
      'ProviderName : Srv',
      'Id           : 2019',
      'Message      : The server was unable to allocate from the system nonpaged',
      '               pool because the pool was empty.',
      '',
      'TimeCreated  : 3/18/2023 8:15:40 AM',
      'ProviderName : Srv',
      'Id           : 2020',
      'Message      : x',
    ),
  );
  expect(format).toBe('get-winevent');
  expect(piece.events).toMatchObject([{ id: 2019, message: EMPTY_POOL }, { id: 2020 }]);
});

it('leaves the message of a record to the record, also where it says enough by itself', () => {
  const { format, piece } = outputOf(
    text(
      '',
      'TimeCreated  : 3/18/2023 8:15:44 AM',
      'ProviderName : Microsoft-Windows-Resource-Exhaustion-Detector',
      'Id           : 2004',
      'Message      : Windows successfully diagnosed a low virtual memory condition. The following programs: w3wp.exe (12) consumed',
      '               9988636672 bytes, contoso.exe (34) consumed 554545971 bytes, and svchost.exe (56) consumed 250790707 bytes.',
      '',
      'TimeCreated  : 3/18/2023 7:02:10 AM',
      'ProviderName : Srv',
      'Id           : 2019',
      `Message      : ${EMPTY_POOL}`,
    ),
  );
  expect(format).toBe('get-winevent');
  expect(piece.events).toMatchObject([
    { id: 2004, at: expect.anything() },
    { id: 2019, message: EMPTY_POOL },
  ]);
});

it('reads the tables of Get-WinEvent, one for each provider', () => {
  const head = [
    'TimeCreated                     Id LevelDisplayName Message',
    '-----------                     -- ---------------- -------',
  ];
  const { piece } = outputOf(
    text(
      '',
      '   ProviderName: Srv',
      '',
      ...head,
      '3/18/2023 7:02:10 AM          2019 Error            The server was unable...',
      '',
      '',
      '   ProviderName: Service Control Manager',
      '',
      ...head,
      '3/18/2023 6:55:00 AM          7045 Information      A service was installed...',
    ),
  );
  expect(piece.events).toMatchObject([
    { id: 2019, source: 'Srv' },
    { id: 7045, source: 'Service Control Manager' },
  ]);
});

it('reads details in French, where a long label leaves no blank before its value', () => {
  const { piece } = outputOf(
    text(
      'Nom du journal :System',
      'Source :       Srv',
      'Date :         18/03/2023 07:02:10',
      'ID de l\u2019\u00e9v\u00e9nement :2019',
      'Cat\u00e9gorie de la t\u00e2che :Aucun',
      'Niveau :       Erreur',
      'Mots cl\u00e9s :    Classique',
      'Utilisateur :  N/A',
      'Ordinateur :   FILE3.corp.example',
      'Description :',
      'x',
    ),
  );
  expect(piece).toMatchObject({ machineName: 'FILE3', events: [{ id: 2019, log: 'System', source: 'Srv', message: 'x' }] });
});
