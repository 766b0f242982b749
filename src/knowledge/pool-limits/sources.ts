/** Where the figures of this folder come from. Short, as they are shown beside a figure. */
export const SOURCES = {
  memoryLimits: 'Microsoft Learn, Memory Limits for Windows and Windows Server Releases',
  memoryKeys: 'Microsoft Learn, Memory Management Registry Keys',
  kb126402: 'KB126402',
  kb265096: 'Q265096',
  kb294418: 'KB294418',
  kb312362: 'KB312362',
  kb912376: 'KB912376',
  kb913568: 'KB913568',
  kb924047: 'KB924047',
  arm3: 'ReactOS ntoskrnl/mm/ARM3 mminit.c and i386/init.c (NT 5.2 compatible)',
  russinovich: 'M. Russinovich, Pushing the Limits of Windows: Paged and Nonpaged Pool (2009)',
  pal: 'PAL QuickSystemOverview.xml (kernel address space = 4096 MB - user address space)',
  threeGBByAnalogy: 'ceiling under /3GB by analogy with Server 2003',
  halvedRate: 'NT 5.x code halves the rate above 496 MB of RAM, KB126402 does not: lower between 496 MB and 1.3 GB, if the code is right',
  sixteenTerabytes:
    'the page has no row for Windows 10 and later: 16 TB as for 8.1, its base text would say 128 GB; matters only above 128 GB of RAM',
  bootOptionsUnknown: 'boot options unknown: with and without /3GB',
  general: 'unverified estimate',
  measured: 'read from the kernel (!vm, or the limits of system address space)',
} as const;
