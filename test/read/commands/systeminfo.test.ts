import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { readEvidence } from '../../../src/read/evidence.js';
import { folderOf } from '../evidence-folder.js';
import { outputOf, outputsOf, text } from './outputs-of.js';
import { ENGLISH, inWords, type Language, systemInfo } from './system-info.js';

const MB = 2 ** 20;

const GERMAN = inWords(
  'Hostname|Betriebssystemname|Betriebssystemversion|Betriebssystemhersteller|Betriebssystemkonfiguration|Betriebssystem-Buildtyp|Produkt-ID|Systemstartzeit|Systemhersteller|Systemmodell|Systemtyp|Prozessor(en)|BIOS-Version|Gesamter physischer Speicher|Verf\u00fcgbarer physischer Speicher|Virtueller Arbeitsspeicher: Maximale Gr\u00f6\u00dfe|Virtueller Arbeitsspeicher: Verf\u00fcgbar|Virtueller Arbeitsspeicher: Zurzeit verwendet|Auslagerungsdateipfad(e)|Hotfix(es)',
  { thousands: '.', none: 'Nicht zutreffend Build' },
);
const FRENCH = inWords(
  "Nom de l'h\u00f4te|Nom du syst\u00e8me d'exploitation|Version du syst\u00e8me|Fabricant|Configuration du syst\u00e8me d'exploitation|Type de version|Identificateur|Heure de d\u00e9marrage|Fabricant du syst\u00e8me|Mod\u00e8le du syst\u00e8me|Type du syst\u00e8me|Processeur(s)|Version du BIOS|M\u00e9moire physique totale|M\u00e9moire physique disponible|M\u00e9moire virtuelle : taille maximale|M\u00e9moire virtuelle : disponible|M\u00e9moire virtuelle : en cours d'utilisation|Emplacements|Correctif(s)",
  { thousands: '\u00a0', unit: 'Mo', none: 'N/A version' },
);
const RUSSIAN = inWords(
  '\u0418\u043c\u044f \u0443\u0437\u043b\u0430|\u041d\u0430\u0437\u0432\u0430\u043d\u0438\u0435 \u041e\u0421|\u0412\u0435\u0440\u0441\u0438\u044f \u041e\u0421|\u0418\u0437\u0433\u043e\u0442\u043e\u0432\u0438\u0442\u0435\u043b\u044c|\u041f\u0430\u0440\u0430\u043c\u0435\u0442\u0440\u044b \u041e\u0421|\u0421\u0431\u043e\u0440\u043a\u0430|\u041a\u043e\u0434|\u0412\u0440\u0435\u043c\u044f|\u0418\u0437\u0433\u043e\u0442\u043e\u0432\u0438\u0442\u0435\u043b\u044c \u0441\u0438\u0441\u0442\u0435\u043c\u044b|\u041c\u043e\u0434\u0435\u043b\u044c \u0441\u0438\u0441\u0442\u0435\u043c\u044b|\u0422\u0438\u043f \u0441\u0438\u0441\u0442\u0435\u043c\u044b|\u041f\u0440\u043e\u0446\u0435\u0441\u0441\u043e\u0440|BIOS|\u041f\u043e\u043b\u043d\u044b\u0439 \u043e\u0431\u044a\u0435\u043c \u0444\u0438\u0437\u0438\u0447\u0435\u0441\u043a\u043e\u0439 \u043f\u0430\u043c\u044f\u0442\u0438|\u0414\u043e\u0441\u0442\u0443\u043f\u043d\u0430\u044f \u0444\u0438\u0437\u0438\u0447\u0435\u0441\u043a\u0430\u044f \u043f\u0430\u043c\u044f\u0442\u044c|\u0412\u0438\u0440\u0442\u0443\u0430\u043b\u044c\u043d\u0430\u044f \u043f\u0430\u043c\u044f\u0442\u044c: \u041c\u0430\u043a\u0441. \u0440\u0430\u0437\u043c\u0435\u0440|\u0412\u0438\u0440\u0442\u0443\u0430\u043b\u044c\u043d\u0430\u044f \u043f\u0430\u043c\u044f\u0442\u044c: \u0414\u043e\u0441\u0442\u0443\u043f\u043d\u0430|\u0412\u0438\u0440\u0442\u0443\u0430\u043b\u044c\u043d\u0430\u044f \u043f\u0430\u043c\u044f\u0442\u044c: \u0418\u0441\u043f\u043e\u043b\u044c\u0437\u0443\u0435\u0442\u0441\u044f|\u0424\u0430\u0439\u043b|\u0418\u0441\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u0438\u0435(\u044f)',
  { thousands: '\u00a0', unit: '\u041c\u0411', none: '\u041d/\u0414 \u043f\u043e\u0441\u0442\u0440\u043e\u0435\u043d\u0438\u0435' },
);
const JAPANESE = inWords(
  '\u30db\u30b9\u30c8\u540d|OS \u540d|OS \u30d0\u30fc\u30b8\u30e7\u30f3|OS \u88fd\u9020\u5143|OS \u69cb\u6210|OS \u30d3\u30eb\u30c9|\u30d7\u30ed\u30c0\u30af\u30c8 ID|\u30b7\u30b9\u30c6\u30e0\u8d77\u52d5\u6642\u9593|\u30b7\u30b9\u30c6\u30e0\u88fd\u9020\u5143|\u30b7\u30b9\u30c6\u30e0 \u30e2\u30c7\u30eb|\u30b7\u30b9\u30c6\u30e0\u306e\u7a2e\u985e|\u30d7\u30ed\u30bb\u30c3\u30b5|BIOS|\u7269\u7406\u30e1\u30e2\u30ea\u306e\u5408\u8a08|\u5229\u7528\u3067\u304d\u308b\u7269\u7406\u30e1\u30e2\u30ea|\u4eee\u60f3\u30e1\u30e2\u30ea: \u6700\u5927\u30b5\u30a4\u30ba|\u4eee\u60f3\u30e1\u30e2\u30ea: \u5229\u7528\u53ef\u80fd|\u4eee\u60f3\u30e1\u30e2\u30ea: \u4f7f\u7528\u4e2d|\u30da\u30fc\u30b8|\u30db\u30c3\u30c8\u30d5\u30a3\u30c3\u30af\u30b9',
  { none: 'N/A \u30d3\u30eb\u30c9' },
);
/** Words that are in no table: the order of the rows has to do. */
const UNKNOWN = inWords('A1|B1|C1|D1|E1|F1|G1|H1|I1|J1|K1|L1|M1|N1|O1|P1: x|P1: y|P1: z|Q1|R1', { thousands: "'", none: 'Kvik' });

const WHOLE = {
  os: { version: '10.0.14393', servicePack: 0, product: 'server', edition: 'datacenter' },
  architecture: 'x64',
  memory: { visibleBytes: 16_383 * MB, availableBytes: 1_204 * MB, commitLimitBytes: 24_575 * MB, commitBytes: 21_464 * MB },
  virtual: { kind: 'vmware' },
  hotfixes: { ids: ['KB4049065', 'KB5022289'] },
};

function utf16(content: string): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(content, 'utf16le')]);
}

it.each<readonly [string, Language, (content: string) => Buffer]>([
  ['English in UTF-8', ENGLISH, (content) => Buffer.from(content)],
  ['English in UTF-16', ENGLISH, utf16],
  ['German in code page 850', GERMAN, (content) => iconv.encode(content, 'cp850')],
  ['French in code page 850, where a no-break blank is FF', FRENCH, (content) => iconv.encode(content, 'cp850')],
  ['Russian in code page 866', RUSSIAN, (content) => iconv.encode(content, 'cp866')],
  ['Russian in windows-1251', RUSSIAN, (content) => iconv.encode(content, 'windows-1251')],
  [
    'Russian in code page 866, converted as if it were 1251',
    RUSSIAN,
    (content) => utf16(iconv.decode(iconv.encode(content, 'cp866'), 'windows-1251')),
  ],
  ['Japanese in code page 932', JAPANESE, (content) => iconv.encode(content, 'shift_jis')],
  ['Japanese in UTF-16', JAPANESE, utf16],
  ['a language of unknown words', UNKNOWN, (content) => Buffer.from(content)],
])('reads systeminfo: %s', async (_what, language, encode) => {
  const folder = folderOf({ 'a.txt': encode(systemInfo(language)) });
  const { machines } = await readEvidence([folder]);
  expect(machines).toHaveLength(1);
  expect(machines[0]?.inputs[0]).toMatchObject({ recognizedAs: 'systeminfo', problems: [] });
  expect(machines[0]?.machine).toMatchObject({ name: 'WEB7', ...WHOLE });
});

it('takes the role from its words, the service pack from its figure and no socket for a processor', () => {
  const old = {
    osName: 'Microsoft(R) Windows(R) Server 2003, Enterprise Edition',
    version: '5.2.3790',
    role: 'Primary Domain Controller',
    type: 'X86-based PC',
  };
  const content = systemInfo({ ...ENGLISH, none: 'Service Pack 2 Build' }, { ...old, manufacturer: 'HP', model: 'ProLiant DL380 G5' });
  const { machine } = outputOf(content).piece;
  expect(machine?.machine).toMatchObject({
    os: { version: '5.2.3790', servicePack: 2, product: 'domain-controller', edition: 'enterprise' },
    architecture: 'x86',
    virtual: { kind: 'none' },
  });
  expect(machine?.machine.processors).toBeUndefined();
});

it('counts rows of updates only', () => {
  const { machine } = outputOf(
    systemInfo(ENGLISH, { updates: ['File 1', 'Q147222', 'KB925398_WMP64', 'KB931836 - Update', 'KB931836'] }),
  ).piece;
  expect(machine?.machine.hotfixes?.ids).toEqual(['Q147222', 'KB925398', 'KB931836']);
});

it('reads a cut output by its labels, and guesses nothing by order', () => {
  const { machine } = outputOf(
    text('Gesamter physischer Speicher:                  65.493 MB', 'Systemtyp:                                     x64-based PC'),
  ).piece;
  expect(machine?.machine).toEqual({ memory: { visibleBytes: 65_493 * MB }, architecture: 'x64' });
});

it('reads the CSV form with its lists in one cell', () => {
  const cells = [
    'FILE3',
    'Microsoft Windows Server 2019 Standard',
    '10.0.17763 N/A Build 17763',
    'Microsoft',
    'Member Server',
    'x64-based PC',
    '2 Hotfix(s) Installed.,[01]: KB4535101,[02]: KB5023702',
  ];
  const heads = ['Host Name', 'OS Name', 'OS Version', 'OS Manufacturer', 'OS Configuration', 'System Type', 'Hotfix(s)'];
  const { piece } = outputOf(text(heads.map((head) => `"${head}"`).join(), cells.map((cell) => `"${cell}"`).join()));
  expect(piece.machineName).toBe('FILE3');
  expect(piece.machine?.machine).toMatchObject({
    os: { version: '10.0.17763' },
    architecture: 'x64',
    hotfixes: { ids: ['KB4535101', 'KB5023702'] },
  });
});

it('keeps several machines of one text apart', () => {
  const outputs = outputsOf(`${systemInfo(ENGLISH, { name: 'WEB1' })}\r\n${systemInfo(ENGLISH, { name: 'WEB2' })}`);
  expect(outputs.map(({ piece }) => piece.machineName)).toEqual(['WEB1', 'WEB2']);
});

it('survives being cut anywhere', () => {
  const content = systemInfo(GERMAN);
  for (let length = 0; length < content.length; length += 17) {
    for (const { format, piece } of outputsOf(content.slice(0, length))) {
      expect(format).toBe('systeminfo');
      expect([undefined, '10.0.14393']).toContain(piece.machine?.machine.os?.version);
    }
  }
});
