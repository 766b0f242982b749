/**
 * Indexes of counter names, the same in every language (Perflib; the base counters of Windows have had these since NT 4). Programs that record
 * for many languages, and people who ask for text in no language, use them in the place of names: `\4\58`.
 */
const OBJECTS: Readonly<Record<string, string>> = {
  '2': 'System',
  '4': 'Memory',
  '230': 'Process',
  '260': 'Objects',
  '330': 'Server',
  '638': 'TCPv4',
  '1530': 'TCPv6',
};

const COUNTERS: Readonly<Record<string, string>> = {
  '24': 'Available Bytes',
  '26': 'Committed Bytes',
  '30': 'Commit Limit',
  '40': 'Pages/sec',
  '56': 'Pool Paged Bytes',
  '58': 'Pool Nonpaged Bytes',
  '60': 'Pool Paged Allocs',
  '64': 'Pool Nonpaged Allocs',
  '66': 'Pool Paged Resident Bytes',
  '180': 'Working Set',
  '186': 'Private Bytes',
  '248': 'Processes',
  '250': 'Threads',
  '252': 'Events',
  '254': 'Semaphores',
  '256': 'Mutexes',
  '258': 'Sections',
  '314': 'Server Sessions',
  '362': 'Files Open',
  '370': 'Pool Nonpaged Failures',
  '372': 'Pool Nonpaged Peak',
  '376': 'Pool Paged Failures',
  '378': 'Pool Paged Peak',
  '642': 'Connections Established',
  '648': 'Connection Failures',
  '650': 'Connections Reset',
  '674': 'System Up Time',
  '678': 'Free System Page Table Entries',
  '680': 'Thread Count',
  '784': 'ID Process',
  '818': 'Cache Bytes',
  '952': 'Handle Count',
  '1380': 'Available KBytes',
  '1382': 'Available MBytes',
  '1406': '% Committed Bytes In Use',
  '1416': 'IO Data Operations/sec',
  '1418': 'IO Other Operations/sec',
};

/** The English names behind two indexes; `null` where one of them is none, or not known. */
export function namesOfIndexes(object: string, counter: string): readonly [object: string, counter: string] | null {
  const names = [OBJECTS[object], COUNTERS[counter]] as const;
  return names[0] === undefined || names[1] === undefined ? null : [names[0], names[1]];
}

/** What to do about names that nobody knows. */
export const UNKNOWN_NAMES =
  'the names of the pool counters are not recognized; collect `Get-CimInstance Win32_PerfRawData_PerfOS_Memory | Format-List *`, whose names are English everywhere, or replace the names by the indexes \\4\\58 (Pool Nonpaged Bytes) and \\4\\56 (Pool Paged Bytes)';
