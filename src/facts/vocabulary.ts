import type { FactAbout } from './fact.js';
import {
  blocks,
  blocksPerHour,
  bytes,
  bytesPerHour,
  count,
  flag,
  group,
  type ListOfSubjects,
  list,
  megabytes,
  ratio,
  registry,
  text,
  time,
} from './fact-row.js';

/** Lists that show the absence of what they do not name. */
const DRIVERS: ListOfSubjects = { fact: 'drivers.complete', namedBy: ['driver.loaded', 'driver.version'] };
const PROCESSES: ListOfSubjects = { fact: 'processes.complete', namedBy: ['process.handles', 'process.nonpagedBytes'] };
const HOTFIXES: ListOfSubjects = { fact: 'hotfixes.complete' };
const TRAITS: ListOfSubjects = { fact: 'traits.complete' };
const TAGS: ListOfSubjects = {
  fact: 'pool.complete',
  about: ({ pool }) => (pool === undefined ? undefined : { pool }),
  namedBy: ['pool.tag.bytes', 'pool.tag.outstanding'],
};
/** What was asked of the event log is stated for each event: one that nobody asked for is not known to be absent. */
const EVENTS: ListOfSubjects = { fact: 'events.complete', about: eventOf };

function eventOf({ eventId, eventSource }: FactAbout): FactAbout | undefined {
  return eventId === undefined ? undefined : { eventId, ...(eventSource === undefined ? {} : { eventSource }) };
}

/** A part of the registry that was read as a whole, by the word that `registry.complete` names it with. */
const keyOf = (value: string): ListOfSubjects => ({ fact: 'registry.complete', about: () => ({ value }) });

const UNBOUNDED: readonly [least: number, most: number] = [-Number.MAX_VALUE, Number.MAX_VALUE];
const WHOLE_NUMBERS: readonly [least: number, most: number] = [-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
/** UTC offsets reach from -12 to +14 hours; 840 minutes leave both room. */
const OFFSETS: readonly [least: number, most: number] = [-840, 840];

const BOOT =
  'the boot options in force (reg query of SystemStartOptions; boot.ini or bcdedit for those of the next start; machine.json, or --boot)';
const HTTPSYS =
  'the values under Services\\HTTP\\Parameters (reg query or an export of the key) and when the HTTP service started (machine.json)';
const HTTPERR = 'the HTTPERR logs of that time';
const COUNTERS = 'a performance log (blg, csv or tsv) with that counter';

/**
 * The vocabulary: every fact has one of these names, and a name has one type and one unit. Known issues (JSON) use them too, so a
 * condition that asks for a name that nobody states fails a test instead of being unknown for ever.
 */
export const VOCABULARY = {
  // the machine (machine.json, a capture, `systeminfo`)
  ...group(
    { bring: 'the Windows version (systeminfo or msinfo32; machine.json, or --os)', isLasting: true },
    {
      'os.version': text('Windows version as major.minor.build'),
      'os.revision': count('fourth number of the Windows version'),
      'os.servicePack': count('number of the service pack, 0 for none'),
      'os.product': text('server, domain-controller or client'),
      'os.edition': text('edition, for example enterprise or small-business'),
    },
  ),
  ...group(
    { bring: 'the architecture (systeminfo or msinfo32; machine.json, or --arch)', isLasting: true },
    { 'machine.architecture': text('x86, x64, arm64 or ia64') },
  ),
  ...group(
    { bring: 'the number of logical processors (systeminfo or msinfo32; machine.json)', isLasting: true },
    { 'machine.processors': count('logical processors') },
  ),
  ...group(
    { bring: 'the size and use of RAM (systeminfo; machine.json, or --ram)' },
    {
      'memory.visibleBytes': bytes('RAM that Windows uses', { isLasting: true }),
      'memory.installedBytes': bytes('RAM in the machine', { isLasting: true }),
      'memory.availableBytes': bytes('free, zeroed and standby pages'),
      'memory.hotAdd': flag('whether the board can take RAM while it runs', {
        bring: 'whether the board can take RAM while it runs (machine.json)',
        isLasting: true,
      }),
      'memory.commitBytes': bytes('committed bytes'),
      'memory.commitLimitBytes': bytes('RAM and page files'),
      'memory.freeSystemPtes': count('free system page table entries'),
    },
  ),
  ...group(
    { bring: 'whether the machine is virtual, and on what (systeminfo or msinfo32; machine.json)', isLasting: true },
    {
      'virtual.kind': text('hypervisor, none on a physical machine'),
      'virtual.balloon': flag('whether a balloon driver holds memory'),
    },
  ),
  ...group(
    { bring: 'whether the machine belongs to a failover cluster (machine.json)', isLasting: true },
    { 'cluster.member': flag('member of a failover cluster') },
  ),
  ...group(
    { bring: BOOT, isLasting: true },
    {
      'boot.options': list('boot options that were in force'),
      'boot.configured': list('boot options that the next start of Windows will use'),
      'boot.threeGB': flag('/3GB (or an increaseuserva above 2048) in force'),
      'boot.userva': megabytes('/USERVA or increaseuserva', { list: { fact: 'boot.options', namedBy: ['boot.userva'] } }),
      'boot.pae': flag('PAE kernel'),
      'boot.time': time('when Windows started'),
    },
  ),
  ...group(
    { bring: 'the UTC offset of the machine (machine.json, or --utc-offset)', isLasting: true },
    { 'clock.utcOffsetMinutes': count('minutes that local time is ahead of UTC', { range: OFFSETS }) },
  ),
  ...group(
    { bring: HTTPSYS },
    {
      'httpsys.fileVersion': text('version of http.sys', { isLasting: true }),
      'httpsys.startTime': time('when http.sys read its parameters'),
      'httpsys.parameter': registry('a value under Services\\HTTP\\Parameters', { list: keyOf('httpSys'), isLasting: true }),
      'httpsys.aggressive': flag('whether EnableAggressiveMemoryUsage is in force'),
      'httpsys.errorLogging': flag('whether http.sys writes HTTPERR', { isLasting: true }),
    },
  ),
  ...group(
    { bring: 'whether IIS is installed, and which (Get-WindowsFeature, or machine.json)', isLasting: true },
    { 'iis.installed': flag('Internet Information Services'), 'iis.version': text('version of IIS') },
  ),
  ...group(
    {
      bring: 'whether Exchange is installed: rerun with --exchange none, or --exchange 2003 (see Get-ExchangeServer)',
      isLasting: true,
    },
    {
      'exchange.installed': flag('Exchange Server'),
      'exchange.version': text('version of Exchange Server'),
      'exchange.roles': list('roles of this Exchange server'),
    },
  ),
  ...group(
    { bring: 'the registry value {value} (reg query or an export of its key; machine.json)', isLasting: true },
    {
      'registry.memoryManagement': registry('a value under Session Manager\\Memory Management', { list: keyOf('memoryManagement') }),
      'registry.sessionManager': registry('a value under Session Manager', { list: keyOf('sessionManager') }),
      'registry.lanmanServer': registry('a value under LanmanServer\\Parameters', { list: keyOf('lanmanServer') }),
      'registry.value': registry('another registry value', { list: keyOf('values') }),
      'registry.complete': flag('whether all values that matter under that part of the registry were read'),
      'registry.nonPagedPoolSizeShare': ratio('NonPagedPoolSize as a share of the memory'),
    },
  ),
  ...group(
    { bring: 'the complete list of updates (systeminfo or Get-HotFix; machine.json)' },
    {
      'hotfix.installed': flag('whether that update is installed', { list: HOTFIXES, none: false }),
      'hotfixes.complete': flag('whether the list of updates is complete'),
    },
  ),
  ...group(
    { bring: 'whether that is so: write {value} under traits, or under traitsMissing, in machine.json' },
    {
      'machine.trait': flag('whether a word such as direct-access applies to the machine', { list: TRAITS, none: false, isLasting: true }),
      'traits.complete': flag('whether all words that apply to the machine were given'),
    },
  ),
  ...group(
    { bring: 'the version of {value}, if it is installed (machine.json)' },
    { 'software.version': text('version of an installed program') },
  ),
  // who is there
  ...group(
    { bring: 'a complete list of drivers with versions (driverquery /v /fo csv) that would show {driver}', list: DRIVERS },
    {
      'driver.loaded': flag('whether that driver is loaded', { none: false }),
      'driver.version': text('file version of that driver', { isLasting: true }),
      'driver.company': text('company in the version resource of that driver', { isLasting: true }),
      'driver.tagUse': text('how an image uses a tag: call, operand, data, service-name or text'),
      'driver.signature': text('state of the signature of an image'),
    },
  ),
  ...group(
    { bring: 'a complete list of drivers with versions (driverquery /v /fo csv)' },
    { 'drivers.complete': flag('whether the list of loaded drivers is complete') },
  ),
  ...group(
    { bring: 'a list of processes with handles and nonpaged pool (Get-Process, or processes.csv)', list: PROCESSES },
    {
      'process.handles': count('open handles of a process', { none: 0 }),
      'process.threads': count('threads of a process'),
      'process.commitBytes': bytes('private memory of a process that is charged to the commit'),
      'process.nonpagedBytes': bytes('nonpaged pool charged to a process'),
      'process.pagedBytes': bytes('paged pool charged to a process'),
      'process.handlesPerHour': count('growth of the handles of a process in an hour', { range: WHOLE_NUMBERS }),
      'process.count': count('processes alive'),
    },
  ),
  ...group(
    { bring: 'a list of processes with handles and nonpaged pool (Get-Process, or processes.csv)' },
    {
      'processes.complete': flag('whether the list of processes is complete'),
      'threads.count': count('threads alive'),
      'handles.count': count('handles open in all processes'),
    },
  ),
  ...group(
    { bring: 'the logs of the machine itself (collect): an export of them does not show what it leaves out' },
    {
      'event.count': count('how often that event appears in the evidence', { list: EVENTS, none: 0 }),
      'events.complete': flag('whether all such events were asked for and read'),
      'bugcheck.count': count('bug checks with that code'),
    },
  ),
  ...group(
    { bring: COUNTERS },
    {
      'figure.impossible': count('an impossible figure that was left out', { bring: 'the figure, taken again' }),
      'counter.value': count('a performance counter', { range: UNBOUNDED }),
      'tcp.connections': count('TCP connections in a state', { bring: 'the connections (netstat -ano), or the TCPv4 and TCPv6 counters' }),
    },
  ),
  // HTTPERR
  ...group(
    { bring: HTTPERR },
    {
      'httperr.rows': count('rows of HTTPERR in the evidence'),
      'httperr.reason': count('rows with that reason phrase'),
      'httperr.queueReason': count('rows with that reason phrase of one request queue, site or host'),
      'httperr.queueReasonLast': time('time of the last of these rows'),
      'httperr.besideRefusals': count('rows of one reason, site and queue in the minutes around refusals'),
      'refusals.row': count('connections refused, by one row of HTTPERR'),
      'refusals.connections': count('connections refused, N of N_Connections_Refused summed'),
      'refusals.episodes': count('runs of refusals without a gap above 60 s'),
      'refusals.usedBytes': bytes('in use under that limit when connections were refused'),
      'refusals.freeBytes': bytes('free under that limit when connections were refused'),
      'refusals.leastFreeBytes': bytes('lower end of what was free then'),
      'refusals.mostFreeBytes': bytes('upper end of what was free then'),
      'refusals.suspicious': count('rows that hold N_Connections_Refused beside a client, method or URI, or with an N above 32 bits'),
    },
  ),
  // the pools
  ...group(
    { bring: 'the size of the pools over time (poolmon, or Memory\\Pool Nonpaged Bytes)' },
    {
      'pool.bytes': bytes('bytes of a pool in use, from a counter or the head of a snapshot'),
      'pool.tagged': bytes('sum of the tags of a complete snapshot'),
      'pool.bytesPerHour': bytesPerHour('growth of a pool'),
      'pool.tagCount': count('tags in a snapshot of a pool'),
      'pool.complete': flag('whether a complete list of the tags of a pool is in the evidence'),
      'pool.untaggedShare': ratio('share of a pool in use that no tag accounts for'),
      'pool.followsConnections': flag('whether a pool goes up and down with the connections', {
        bring: 'counters of the pool and of TCPv4\\Connections Established over hours',
      }),
    },
  ),
  ...group(
    { bring: 'three or more complete pool snapshots some time apart (poolmon), for tag {tag}', list: TAGS },
    {
      'pool.tag.bytes': bytes('bytes under a tag', { none: 0 }),
      'pool.tag.outstanding': blocks('blocks under a tag: allocations less frees', { none: 0 }),
      'pool.tag.bytesPerHour': bytesPerHour('growth of a tag'),
      'pool.tag.blocksPerHour': blocksPerHour('growth of the blocks under a tag'),
      'pool.tag.grows': flag('whether the growth of a tag is judged a leak', { none: false }),
      'pool.tag.share': ratio('share of a tag in its pool', { none: 0 }),
      'pool.tag.rank': count('place of a tag by bytes in its pool, from 1'),
      'pool.tag.bytesPerBlock': bytes('bytes in a block of a tag'),
      'pool.tag.largeBlocks': blocks('blocks of a page or more under a tag', { none: 0 }),
      'pool.tag.largeBytes': bytes('bytes in the blocks of a page or more under a tag', { none: 0 }),
      'pool.tag.usualLargeBytes': bytes('size that most blocks of a page or more under a tag have'),
      'pool.tag.owner': text('driver that the tag table names'),
      'pool.tag.allocsPerFree': ratio('allocations of a tag for each free'),
      'pool.tag.neverFreed': flag('whether a tag was allocated a hundred times or more and never freed', { none: false }),
    },
  ),
  ...group(
    { bring: 'the page counts of RAMMap' },
    {
      'rammap.nonpagedBytes': bytes('pages that RAMMap counts as nonpaged pool, the PFN database among them'),
      'rammap.driverLockedBytes': bytes('pages that RAMMap counts as locked by drivers'),
      'rammap.totalBytes': bytes('pages that RAMMap counts in all: the RAM that Windows sees'),
    },
  ),
  // limits
  ...group(
    { bring: 'Windows version, architecture, RAM, boot options and the size of the pool' },
    {
      'limits.maximumBytes': bytes('most that a pool can hold'),
      'limits.minimumEstimateBytes': bytes('lower end of that maximum'),
      'limits.maximumEstimateBytes': bytes('upper end of that maximum'),
      'limits.thresholdBytes': bytes('free nonpaged pool below which http.sys refuses'),
      'limits.refusesAtBytes': bytes('nonpaged pool in use above which http.sys refuses'),
      'limits.usedBytes': bytes('in use under that limit'),
      'limits.freeBytes': bytes('free under that limit'),
      'limits.usedShare': ratio('used of the maximum of the nonpaged pool'),
      'limits.conditionSignaled': flag('state of a kernel memory condition event'),
      'limits.allocationFailures': count('failed allocations since the start of Windows'),
    },
  ),
} as const;
