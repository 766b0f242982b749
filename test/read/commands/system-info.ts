/** Words of one language for systeminfo, in the order of its rows. */
export interface Language {
  readonly labels: readonly string[];
  readonly thousands: string;
  readonly unit: string;
  readonly none: string;
}

/** Labels of the rows in English; other languages replace them. */
export const ENGLISH: Language = {
  labels: [
    'Host Name',
    'OS Name',
    'OS Version',
    'OS Manufacturer',
    'OS Configuration',
    'OS Build Type',
    'Product ID',
    'System Boot Time',
    'System Manufacturer',
    'System Model',
    'System Type',
    'Processor(s)',
    'BIOS Version',
    'Total Physical Memory',
    'Available Physical Memory',
    'Virtual Memory: Max Size',
    'Virtual Memory: Available',
    'Virtual Memory: In Use',
    'Page File Location(s)',
    'Hotfix(s)',
  ],
  thousands: ',',
  unit: 'MB',
  none: 'N/A Build',
};

/** Values of a machine; amounts in MB. */
export interface SystemValues {
  readonly name?: string;
  readonly osName?: string;
  readonly version?: string;
  readonly role?: string;
  readonly manufacturer?: string;
  readonly model?: string;
  readonly type?: string;
  readonly megabytes?: readonly number[];
  readonly updates?: readonly string[];
}

/** The output of systeminfo, padded to one column as Windows does it (wide characters fill two). */
export function systemInfo(language: Language, values: SystemValues = {}): string {
  const amounts = (values.megabytes ?? [16_383, 1_204, 24_575, 3_111, 21_464]).map(
    (value) => `${grouped(value, language.thousands)} ${language.unit}`,
  );
  const version = values.version ?? '10.0.14393';
  const updates = values.updates ?? ['KB4049065', 'KB5022289'];
  const rows = [
    values.name ?? 'WEB7',
    values.osName ?? 'Microsoft Windows Server 2016 Datacenter',
    `${version} ${language.none} ${version.split('.')[2]}`,
    'Microsoft Corporation',
    values.role ?? 'x',
    'Multiprocessor Free',
    '00376-40000',
    '2/11/2023, 3:02:10 AM',
    values.manufacturer ?? 'VMware, Inc.',
    values.model ?? 'VMware Virtual Platform',
    values.type ?? 'x64-based PC',
    ['2 Processor(s)', '[01]: Intel64 Family 6 ~2594 Mhz', '[02]: Intel64 Family 6 ~2594 Mhz'],
    'Phoenix 6.00, 11/12/2020',
    ...amounts,
    'C:\\pagefile.sys',
    [`${updates.length}`, ...updates.map((id, at) => `[${String(at + 1).padStart(2, '0')}]: ${id}`)],
  ];
  const width = Math.max(...language.labels.map((label) => columns(label) + 2));
  const lines = rows.flatMap((row, at) => {
    const [first = '', ...more] = typeof row === 'string' ? [row] : row;
    const label = `${language.labels[at] ?? ''}:`;
    return [`${label}${' '.repeat(width - columns(label))}${first}`, ...more.map((item) => `${' '.repeat(width)}${item}`)];
  });
  return ['', ...lines, ''].join('\r\n');
}

function grouped(value: number, mark: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
}

function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\uffdc]/.test(character) ? 2 : 1), 0);
}

/** A language with English labels replaced one by one, in their order. */
export function inWords(labels: string, more: Partial<Language> = {}): Language {
  return { ...ENGLISH, labels: labels.split('|'), ...more };
}
