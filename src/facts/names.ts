import type { FactUnit } from './fact.js';

/**
 * The vocabulary: every fact has one of these names, and a name has one unit. Known issues (JSON) use them too, so a condition that asks
 * for a name that nobody states fails a test instead of being unknown for ever.
 */
const NAMES = {
  // the machine (machine.json, a capture, `systeminfo`)
  'os.version': ['none', 'Windows version as major.minor.build'],
  'os.revision': ['count', 'fourth number of the Windows version'],
  'os.servicePack': ['count', 'number of the service pack, 0 for none'],
  'os.product': ['none', 'server, domain-controller or client'],
  'os.edition': ['none', 'edition, for example enterprise or small-business'],
  'machine.architecture': ['none', 'x86, x64, arm64 or ia64'],
  'machine.processors': ['count', 'logical processors'],
  'memory.visibleBytes': ['bytes', 'RAM that Windows uses'],
  'memory.installedBytes': ['bytes', 'RAM in the machine'],
  'memory.availableBytes': ['bytes', 'free, zeroed and standby pages'],
  'memory.hotAdd': ['none', 'whether the board can take RAM while it runs'],
  'memory.commitBytes': ['bytes', 'committed bytes'],
  'memory.commitLimitBytes': ['bytes', 'RAM and page files'],
  'memory.freeSystemPtes': ['count', 'free system page table entries'],
  'virtual.kind': ['none', 'hypervisor, none on a physical machine'],
  'virtual.balloon': ['none', 'whether a balloon driver holds memory'],
  'cluster.member': ['none', 'member of a failover cluster'],
  'boot.options': ['none', 'boot options that were in force'],
  'boot.configured': ['none', 'boot options that the next start of Windows will use'],
  'boot.threeGB': ['none', '/3GB (or an increaseuserva above 2048) in force'],
  'boot.userva': ['megabytes', '/USERVA or increaseuserva'],
  'boot.pae': ['none', 'PAE kernel'],
  'boot.time': ['time', 'when Windows started'],
  'clock.utcOffsetMinutes': ['count', 'minutes that local time is ahead of UTC'],
  'httpsys.fileVersion': ['none', 'version of http.sys'],
  'httpsys.startTime': ['time', 'when http.sys read its parameters'],
  'httpsys.parameter': ['none', 'a value under Services\\HTTP\\Parameters'],
  'httpsys.aggressive': ['none', 'whether EnableAggressiveMemoryUsage is in force'],
  'httpsys.errorLogging': ['none', 'whether http.sys writes HTTPERR'],
  'iis.installed': ['none', 'Internet Information Services'],
  'iis.version': ['none', 'version of IIS'],
  'exchange.installed': ['none', 'Exchange Server'],
  'exchange.version': ['none', 'version of Exchange Server'],
  'exchange.roles': ['none', 'roles of this Exchange server'],
  'registry.memoryManagement': ['none', 'a value under Session Manager\\Memory Management'],
  'registry.sessionManager': ['none', 'a value under Session Manager'],
  'registry.lanmanServer': ['none', 'a value under LanmanServer\\Parameters'],
  'registry.value': ['none', 'another registry value'],
  'registry.complete': ['none', 'whether all values that matter under that part of the registry were read'],
  'hotfix.installed': ['none', 'whether that update is installed'],
  'hotfixes.complete': ['none', 'whether the list of updates is complete'],
  // who is there
  'driver.loaded': ['none', 'whether that driver is loaded'],
  'driver.version': ['none', 'file version of that driver'],
  'driver.company': ['none', 'company in the version resource of that driver'],
  'drivers.complete': ['none', 'whether the list of loaded drivers is complete'],
  'driver.tagUse': ['none', 'how an image uses a tag: call, operand, data, service-name or text'],
  'driver.signature': ['none', 'state of the signature of an image'],
  'process.handles': ['count', 'open handles of a process'],
  'process.threads': ['count', 'threads of a process'],
  'process.commitBytes': ['bytes', 'private memory of a process that is charged to the commit'],
  'process.nonpagedBytes': ['bytes', 'nonpaged pool charged to a process'],
  'process.pagedBytes': ['bytes', 'paged pool charged to a process'],
  'process.handlesPerHour': ['count', 'growth of the handles of a process in an hour'],
  'process.count': ['count', 'processes alive'],
  'processes.complete': ['none', 'whether the list of processes is complete'],
  'threads.count': ['count', 'threads alive'],
  'handles.count': ['count', 'handles open in all processes'],
  'event.count': ['count', 'how often that event appears in the evidence'],
  'events.complete': ['none', 'whether all such events were asked for and read'],
  'figure.impossible': ['none', 'an impossible figure that was left out'],
  'counter.value': ['count', 'a performance counter'],
  // HTTPERR
  'httperr.rows': ['count', 'rows of HTTPERR in the evidence'],
  'httperr.reason': ['count', 'rows with that reason phrase'],
  'httperr.queueReason': ['count', 'rows with that reason phrase of one request queue, site or host'],
  'httperr.queueReasonLast': ['time', 'time of the last of these rows'],
  'refusals.row': ['count', 'connections refused, by one row of HTTPERR'],
  'refusals.connections': ['count', 'connections refused, N of N_Connections_Refused summed'],
  'refusals.episodes': ['count', 'runs of refusals without a gap above 60 s'],
  'httperr.besideRefusals': ['count', 'rows of one reason, site and queue in the minutes around refusals'],
  'refusals.usedBytes': ['bytes', 'in use under that limit when connections were refused'],
  'refusals.freeBytes': ['bytes', 'free under that limit when connections were refused'],
  'refusals.leastFreeBytes': ['bytes', 'lower end of what was free then'],
  'refusals.mostFreeBytes': ['bytes', 'upper end of what was free then'],
  'refusals.suspicious': ['count', 'rows that hold N_Connections_Refused beside a client, method or URI, or with an N above 32 bits'],
  // the pools
  'pool.bytes': ['bytes', 'bytes of a pool in use, from a counter or the head of a snapshot'],
  'pool.tagged': ['bytes', 'sum of the tags of a complete snapshot'],
  'pool.bytesPerHour': ['bytes/hour', 'growth of a pool'],
  'pool.tagCount': ['count', 'tags in a snapshot of a pool'],
  'pool.complete': ['none', 'whether a complete list of the tags of a pool is in the evidence'],
  'pool.tag.bytes': ['bytes', 'bytes under a tag'],
  'pool.tag.outstanding': ['blocks', 'blocks under a tag: allocations less frees'],
  'pool.tag.bytesPerHour': ['bytes/hour', 'growth of a tag'],
  'pool.tag.blocksPerHour': ['blocks/hour', 'growth of the blocks under a tag'],
  'pool.tag.grows': ['none', 'whether the growth of a tag is judged a leak'],
  'pool.tag.share': ['ratio', 'share of a tag in its pool'],
  'pool.tag.rank': ['count', 'place of a tag by bytes in its pool, from 1'],
  'pool.tag.bytesPerBlock': ['bytes', 'bytes in a block of a tag'],
  'pool.tag.owner': ['none', 'driver that the tag table names'],
  // limits
  'limits.maximumBytes': ['bytes', 'most that a pool can hold'],
  'limits.minimumEstimateBytes': ['bytes', 'lower end of that maximum'],
  'limits.maximumEstimateBytes': ['bytes', 'upper end of that maximum'],
  'limits.thresholdBytes': ['bytes', 'free nonpaged pool below which http.sys refuses'],
  'limits.refusesAtBytes': ['bytes', 'nonpaged pool in use above which http.sys refuses'],
  'limits.usedBytes': ['bytes', 'in use under that limit'],
  'limits.freeBytes': ['bytes', 'free under that limit'],
  'limits.usedShare': ['ratio', 'used of the maximum of the nonpaged pool'],
  'rammap.nonpagedBytes': ['bytes', 'pages that RAMMap counts as nonpaged pool, the PFN database among them'],
  'rammap.driverLockedBytes': ['bytes', 'pages that RAMMap counts as locked by drivers'],
  'rammap.totalBytes': ['bytes', 'pages that RAMMap counts in all: the RAM that Windows sees'],
  'pool.untaggedShare': ['ratio', 'share of a pool in use that no tag accounts for'],
  'pool.followsConnections': ['none', 'whether a pool goes up and down with the connections'],
  'pool.tag.allocsPerFree': ['ratio', 'allocations of a tag for each free'],
  'pool.tag.neverFreed': ['none', 'whether a tag was allocated a hundred times or more and never freed'],
  'tcp.connections': ['count', 'TCP connections in a state'],
  'registry.nonPagedPoolSizeShare': ['ratio', 'NonPagedPoolSize as a share of the memory'],
  'machine.trait': ['none', 'whether a word such as direct-access applies to the machine'],
  'traits.complete': ['none', 'whether all words that apply to the machine were given'],
  'software.version': ['none', 'version of an installed program'],
  'bugcheck.count': ['count', 'bug checks with that code'],
  'limits.conditionSignaled': ['none', 'state of a kernel memory condition event'],
  'limits.allocationFailures': ['count', 'failed allocations since the start of Windows'],
} as const satisfies Record<string, readonly [FactUnit, string]>;

/** Name of a fact. */
export type FactName = keyof typeof NAMES;

export function isFactName(text: string): text is FactName {
  return Object.hasOwn(NAMES, text);
}

export function unitOf(name: FactName): FactUnit {
  return NAMES[name][0];
}

/** What a fact is, in words. */
export function describeFact(name: FactName): string {
  return NAMES[name][1];
}
