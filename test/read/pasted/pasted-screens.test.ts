import { describe, expect, it } from 'vitest';
import { diagnosePaste, refusalOf } from './diagnose-paste.js';

/** What somebody pastes, and patterns that the answer must hold. */
interface Paste {
  readonly what: string;
  readonly text: string;
  readonly says: readonly RegExp[];
  readonly encode?: (text: string) => Uint8Array;
}

function utf16(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le');
}

const PASTES: readonly Paste[] = [
  {
    what: 'poolmon with mapped drivers, 64 GB',
    text: ` Memory:67043752K Avail:21344348K  PageFlts: 19355   InRam Krnl:98776K P:2229412K
 Commit:61234567K Limit:77048232K Peak:66132456K            Pool N:18120444K P:2912344K
 System pool information
 Tag  Type     Allocs            Frees            Diff       Bytes                  Per Alloc  Mapped_Driver

 AfdB Nonp   98123456 ( 231)   91234561 ( 101)  6888895 15234567168 (     204800)        2211 [afd.sys - Afd data buffer]
 MmCa Nonp   22577061 (   0)   22083025 (   0)   494036   158092800 (          0)         320 [nt!mm - Mm control areas for mapped fi
 Ntfx Nonp   15708345 (   0)   15133602 (   0)   574743   179322880 (          0)         312 [ntfs.sys - General Allocation
 Qq7z Nonp     812301 (   0)     812100 (   0)      201      412000 (          0)        2049 Unknown Driver
`,
    says: [/"AfdB" holds 14\.2 GB/, /82 ?% of that pool, 22 ?% of RAM/, /sockets/, /This is unusual/, /netstat -ano/],
  },
  {
    what: 'a poolmon screen whose last row is cut',
    text: ` Tag  Type     Allocs            Frees            Diff       Bytes                  Per Alloc
 Even Nonp   91234567 ( 100)   88100000 (  12)  3134567   401224576 (      11264)         128
 EtwB Nonp        512 (   0)        403 (   0)      109    22544384 (          0)      2068
 Thre Nonp     322112 (   0)     3160`,
    says: [/"Even" holds 383 MB/, /event objects/, /This is unusual/, /last row is cut off/, /Get-Process/],
  },
  {
    what: 'Task Manager in German',
    text: `Arbeitsspeicher

	64,0 GB DDR5

	Geschwindigkeit:	4800 MHz
	Verwendete Steckpl\u00e4tze:	2 von 4
	Formfaktor:	DIMM
	F\u00fcr Hardware reserviert:	310 MB

	Verf\u00fcgbar	3,1 GB
	Im Cache	3,0 GB
	Committed	88,4/95,9 GB
	Ausgelagerter Pool	2,1 GB
	Nicht ausgelagerter Pool	24,3 GB
	In Verwendung (komprimiert)	60,4 GB (1,2 GB)
`,
    says: [/24\.3 GB of nonpaged pool/, /38 ?% of 64 GB RAM/, /This is unusual/, /httperr-doctor collect/],
  },
  {
    what: 'Task Manager in French, healthy',
    text: `M\u00e9moire

	16,0 Go DDR4

	Vitesse :	2667 MHz
	Emplacements utilis\u00e9s :	1 sur 2

	Disponible	6,7 Go
	En cache	5,7 Go
	Valid\u00e9e	13,1/18,8 Go
	R\u00e9serve pagin\u00e9e	629 Mo
	R\u00e9serve non pagin\u00e9e	411 Mo
	Utilis\u00e9 (compress\u00e9)	9,0 Go (545 Mo)
`,
    says: [/411 MB of nonpaged pool/, /This is usual/],
  },
  {
    what: 'Task Manager, several figures on a line',
    text: `Memory 8.0 GB
In use (Compressed) 6.9 GB (102 MB)   Available 1.0 GB
Committed 9.1/12.0 GB
Cached 0.9 GB
Paged pool 401 MB
Non-paged pool 2.9 GB
`,
    says: [/2\.9 GB of nonpaged pool/, /36 ?% of 8 GB RAM/, /This is unusual/],
  },
  {
    what: 'the Task Manager of Windows 7, figures in MB without a unit',
    text: `Physical Memory (MB)
Total	8190
Cached	1020
Available	812
Free	12

Kernel Memory (MB)
Paged	312
Nonpaged	4410

System
Handles	98123
Threads	2401
Processes	112
Up Time	12:04:11:33
Commit (GB)	12 / 15
`,
    says: [/4\.31 GB of nonpaged pool/, /This is unusual/],
  },
  {
    what: '!vm without its command line',
    text: `	Physical Memory:     4194067 (   16776268 Kb)
	Available Pages:      71228 (    284912 Kb)
	ResAvail Pages:        8812 (     35248 Kb)
	Locked IO Pages:          0 (         0 Kb)
	Free System PTEs: 4294967 ( 17179868 Kb)
	Modified Pages:        9021 (     36084 Kb)
	NonPagedPool 0 Used: 2101122 (   8404488 Kb)
	NonPagedPool Usage: 2311122 (   9244488 Kb)
	NonPagedPool Max:   3160080 (  12640320 Kb)
	PagedPool Usage:      61220 (    244880 Kb)
	PagedPool Maximum: 33554432 ( 134217728 Kb)
	Committed pages:    4011223 (  16044892 Kb)
	Commit limit:       4893560 (  19574240 Kb)
`,
    says: [/8\.82 GB of nonpaged pool/, /73 ?% of its maximum of 12\.1 GB/, /!poolused 2/],
  },
  {
    what: '!vm of Windows 10',
    text: `3: kd> !vm
Page File: \\??\\C:\\pagefile.sys
  Current:   9961472 Kb  Free Space:   9961464 Kb
  Minimum:   9961472 Kb  Maximum:     33554432 Kb

Physical Memory:          4181803 (   16727212 Kb)
Available Pages:           118224 (     472896 Kb)
ResAvail Pages:            201144 (     804576 Kb)
Locked IO Pages:                0 (          0 Kb)
Free System PTEs:      4294990244 (17179960976 Kb)

******* 211334 kernel stack PTE allocations have failed ******

Modified Pages:             18274 (      73096 Kb)
NonPagedPool Usage:         12611 (      50444 Kb)
NonPagedPoolNx Usage:     2883412 (   11533648 Kb)
NonPagedPool Max:      4294967296 (17179869184 Kb)
PagedPool  0:               60211 (     240844 Kb)
PagedPool Usage:            71120 (     284480 Kb)
PagedPool Maximum:     4294967296 (17179869184 Kb)
Committed pages:          4411223 (   17644892 Kb)
Commit limit:             6672171 (   26688684 Kb)
`,
    says: [/11 GB of nonpaged pool/, /69 ?% of 16 GB RAM/, /This is unusual/],
  },
  {
    what: '!poolused with columns of the nonpaged pool alone',
    text: `1: kd> !poolused 2
....
 Sorting by NonPaged Pool Consumed

               NonPaged
 Tag     Allocs         Used

 Mdl    2811020   1674644800	Io, Mdls 
 NDnd     11210     24488000	NDIS_TAG_ND , Binary: ndis.sys
 TcpE      9212     18350080	TCP Endpoints , Binary: tcpip.sys

TOTAL   6123441   2712233440
`,
    says: [/"Mdl" holds 1\.56 GB/, /Any driver may use that tag/, /This is unusual/, /httperr-doctor collect/],
  },
  {
    what: '!poolused with its blanks squeezed',
    text: `Sorting by NonPaged Pool Consumed
NonPaged Paged
Tag Allocs Used Allocs Used
FMfn 9812333 2734778224 120 65000 NAME_CACHE_NODE structure , Binary: fltmgr.sys
Irp 2811 1674644 0 0 Io, IRP packets
File 61220 24488000 0 0 File objects
`,
    says: [/"FMfn" holds 2\.55 GB/, /file-system filter/, /This is unusual/, /fltmc filters/],
  },
  {
    what: '!poolused 4',
    text: `kd> !poolused 4
 Sorting by Paged Pool Consumed

               NonPaged                  Paged
 Tag     Allocs         Used     Allocs         Used

 MmSt         0            0     812331   5634778224	Mm section object prototype ptes , Binary: nt!mm
 Ntff         0            0     222190    311066000	FCB_DATA , Binary: ntfs.sys
 CM31         0            0      20000     92160000	Internal Configuration manager allocations , Binary: nt!cm

TOTAL   6123441   1712233440    3212331   6412331120	
`,
    says: [/"MmSt" holds 5\.25 GB of paged pool/, /It is a cache/, /This is unusual/],
  },
  {
    what: 'the pool table of Process Hacker',
    text: `Tag	Paged Allocs	Paged Frees	Paged Diff	Paged Bytes	NPaged Allocs	NPaged Frees	NPaged Diff	NPaged Bytes	Driver	Description
Leak	0	0	0	0 B	91,223	12	91,211	1.42 GB	<unknown>	
EtwB	16	0	16	432 kB	6,269	5,500	769	43.25 MB	nt!etw	Etw Buffer
`,
    says: [/"Leak" holds 1\.42 GB of nonpaged pool/, /This is unusual/, /--tag Leak/],
  },
  {
    what: 'System Informer with figures in German',
    text: `Tag Name	Driver	Description	Paged allocations (total)	Paged frees (total)	Paged current (total)	Paged bytes (total)	Non-paged allocations (total)	Non-paged frees (total)	Non-paged current (total)	Non-paged bytes (total)
VadS	nt!mm	Mm virtual address descriptors (short)	0	0	0	0 B	91.223.441	90.112.230	1.111.211	2,18 GB
EtwB	nt!etw	Etw Buffer	16	0	16	432 kB	6.269	5.500	769	243,25 MB
`,
    says: [/"VadS" holds 2\.18 GB of nonpaged pool/, /1,111,211 blocks/, /This is unusual/],
  },
  {
    what: 'PoolMonX',
    text: `Tag,Paged Allocs,Paged Frees,Paged Diff,Paged Usage,Non Paged Allocs,Non Paged Frees,Non Paged Diff,Non Paged Usage,Source,Source Description,
Toke,91223441,87612230,3611211,6771021 KB,0,0,0,0 KB,nt!se,Token objects,
EtwB,16,0,16,432 KB,6269,5500,769,43250 KB,nt!etw,Etw Buffer,
`,
    says: [/"Toke" holds 6\.46 GB of paged pool/, /access token/, /This is unusual/, /processes\.txt/],
  },
  {
    what: 'Get-Counter with groups of thousands',
    text: `Timestamp                 CounterSamples
---------                 --------------
22.09.2026 21:42:32       \\\\srv9\\memory\\pool nonpaged bytes :
                          21.312.360.960

                          \\\\srv9\\memory\\pool paged bytes :
                          1312360960
`,
    says: [/19\.8 GB of nonpaged pool/, /This is unusual/, /httperr-doctor collect/],
  },
  {
    what: 'Get-Counter, CounterSamples as a table',
    text: `PS C:\\> (Get-Counter '\\Memory\\Pool Nonpaged Bytes').CounterSamples

Path                                InstanceName CookedValue
----                                ------------ -----------
\\\\web01\\memory\\pool nonpaged bytes              7812360960

`,
    says: [/7\.28 GB of nonpaged pool/, /This is unusual/],
  },
  {
    what: 'Get-Process of PowerShell 7',
    text: `
 NPM(K)    PM(M)      WS(M)     CPU(s)      Id  SI ProcessName
 ------    -----      -----     ------      --  -- -----------
 412334   412.33     501.22   1,204.31    6120   0 backupsvc
    142   201.22     198.11      92.44    5512   0 w3wp
     88    61.22      71.22      41.10     912   0 svchost
`,
    says: [/backupsvc \(process 6120\) is charged for 403 MB/, /This is unusual/, /handle\.exe -accepteula -s -p 6120/],
  },
  {
    what: 'Get-Process with chosen columns',
    text: `Name        Id HandleCount NonpagedSystemMemorySize64
----        -- ----------- --------------------------
MonAgent  7720      431220                   61220144
w3wp      5512        3122                     142000
lsass      804        1712                      61000
System       4        6120                          0
`,
    says: [/MonAgent \(process 7720\) has 431,220 handles/, /This is unusual/],
  },
  {
    what: 'handle -s',
    text: `
Nthandle v5.0 - Handle viewer
Copyright (C) 1997-2022 Mark Russinovich
Sysinternals - www.sysinternals.com

Handle type summary:
  <Unknown type>  : 11
  ALPC Port       : 4120
  Event           : 812334
  File            : 21220
  Key             : 9120
  Mutant          : 2120
  Process         : 1120
  Section         : 8120
  Semaphore       : 401223
  Thread          : 9912
  Token           : 2201
Total handles: 1271600
`,
    says: [/Event handles are the most: 812,334 of 1,271,501/, /This is unusual/, /Get-Process/],
  },
  {
    what: '!handle',
    text: `0:000> !handle
Handle 0000000000000004
  Type         	Event
Handle 0000000000000008
  Type         	Event
...
81234 Handles
Type           	Count
None           	12
Event          	71220
Section        	120
File           	4120
Directory      	2
Mutant         	30
Key            	2120
Thread         	3610
`,
    says: [/Event handles are the most: 71,220/, /This is unusual/],
  },
  {
    what: '!process 0 0',
    text: `0: kd> !process 0 0
**** NT ACTIVE PROCESS DUMP ****
PROCESS ffffe00012345040
    SessionId: none  Cid: 0004    Peb: 00000000  ParentCid: 0000
    DirBase: 001aa000  ObjectTable: ffffc00000003000  HandleCount: 1812.
    Image: System

PROCESS ffffe000145a3040
    SessionId: 0  Cid: 17e8    Peb: 7ff6a000  ParentCid: 02c4
    DirBase: 2f2aa000  ObjectTable: ffffc0000a003000  HandleCount: 812344.
    Image: PrintAgent.exe

PROCESS ffffe000145b3040
    SessionId: 0  Cid: 1a00    Peb: 7ff6a000  ParentCid: 02c4
    DirBase: 2f2ab000  ObjectTable: ffffc0000b003000  HandleCount: 844.
    Image: svchost.exe
`,
    says: [/PrintAgent\.exe \(process 6120\) has 812,344 handles/, /This is unusual/, /handle\.exe -accepteula -s/],
  },
  {
    what: 'event 2020 of the Event Viewer',
    text: `Log Name:      System
Source:        srv
Date:          3/2/2019 11:02:10 PM
Event ID:      2020
Task Category: None
Level:         Error
Computer:      FILE2.corp.example
Description:
The server was unable to allocate from the system paged pool because the pool was empty.
`,
    says: [/Event 2020/, /paged pool was empty/, /is not what took the pool/, /httperr-doctor collect/],
  },
  {
    what: 'event 2019 in one sentence',
    text: `Event ID 2019, Source Srv: The server was unable to allocate from the system nonpaged pool because the pool was empty.
`,
    says: [/Event 2019/, /nonpaged pool was empty/],
  },
  {
    what: 'event 2019 in German',
    text: `Protokollname: System
Quelle:        srv
Datum:         14.07.2011 08:29:00
Ereignis-ID:   2019
Aufgabenkategorie:Keine
Ebene:         Fehler
Computer:      WEB1.corp.example
Beschreibung:
Der Server konnte keinen Speicher vom nicht ausgelagerten Systempool reservieren, da dieser leer war.
`,
    says: [/Event 2019/, /nonpaged pool was empty/],
  },
  {
    what: 'event 2021 of Windows 2003',
    text: `Event Type:	Warning
Event Source:	Srv
Event Category:	None
Event ID:	2021
Date:		11/3/2010
Time:		9:01:44 AM
User:		N/A
Computer:	FS01
Description:
The server was unable to create a work item 2 times in the last 60 seconds.
`,
    says: [/Event 2021/, /work item/],
  },
  {
    what: 'event 2004',
    text: `Log Name:      System
Source:        Microsoft-Windows-Resource-Exhaustion-Detector
Date:          1/9/2024 4:11:02 AM
Event ID:      2004
Task Category: Resource Exhaustion Diagnosis Events
Level:         Warning
Computer:      APP3.corp.example
Description:
Windows successfully diagnosed a low virtual memory condition. The following programs consumed the most virtual memory: javaw.exe (3312) consumed 21474836480 bytes, sqlservr.exe (4120) consumed 9554545971 bytes, and MsMpEng.exe (2320) consumed 450790707 bytes.
`,
    says: [/javaw\.exe with 20 GB/, /commit/, /not the kernel pool/],
  },
  {
    what: 'a Markdown table with a column for each pool',
    text: `On our Windows Server 2022 (128 GB) after 9 days:

| Pool tag | NonPaged MB | Paged MB | Blocks |
|:---------|------------:|---------:|-------:|
| \`MmSt\`   |         0.0 |  1,204.3 | 22,219 |
| \`NDpp\`   |    22,133.4 |      0.0 | 9,120,332 |
| \`EtwB\`   |       120.1 |      2.0 | 812 |
`,
    says: [/"NDpp" holds 21\.6 GB of nonpaged pool in 9,120,332 blocks/, /This is unusual/, /Windows Server 2022/],
  },
  {
    what: 'a Markdown table with units in its cells',
    text: `| Tag | Pool | Size | Count |
| --- | --- | --- | --- |
| Thre | Nonpaged pool | 1.9 GB | 812,331 |
| Proc | Nonpaged pool | 41 MB | 15,120 |
`,
    says: [/"Thre" holds 1\.9 GB/, /812,331 blocks/, /thread objects/, /This is unusual/],
  },
  {
    what: 'a table with units and a word for the pool',
    text: `Tag     Pool        Used       Blocks
SmMs    nonpaged    3.4 GiB    8,812,331
EtwB    nonpaged    55.1 MiB   212
MmSt    paged       612 MiB    44,120
`,
    says: [/"SmMs" holds 3\.4 GB of nonpaged pool/, /network shares/, /This is unusual/],
  },
  {
    what: 'alloc / free / live',
    text: `pool tags on the node (nonpaged), since boot
TcpE  alloc 9123441 / free 4112230 / live 5011211   4.12 GB
NsiK  alloc 812331 / free 790112 / live 22219   20.1 MB
EtwB  alloc 612 / free 400 / live 212   54.4 MB
`,
    says: [/"TcpE" holds 4\.12 GB of nonpaged pool in 5,011,211 blocks/, /This is unusual/, /netstat/],
  },
  {
    what: 'allocs= frees= live=',
    text: `Nonpaged pool
Wfpn: allocs=812345678 frees=612345678 live=200000000 bytes=51200000000
Irp : allocs=1234567 frees=1234000 live=567 bytes=412344
`,
    says: [/"Wfpn" holds 47\.7 GB of nonpaged pool in 200,000,000 blocks/, /This is unusual/, /netsh wfp/],
  },
  {
    what: 'sizes before and after',
    text: `Tag   Type  Before (MB)  After (MB)
Irp   Nonp  12.1         3412.0
File  Nonp  44.0         45.1
EtwB  Nonp  55.0         55.0
`,
    says: [/"Irp" holds 3\.33 GB/, /from 12\.1 MB/, /This is unusual/],
  },
  {
    what: 'sizes before and after in Markdown',
    text: `| Tag | before | after 24 h |
|---|---|---|
| Thre (nonpaged) | 14 MB | 1,420 MB |
| Proc (nonpaged) | 1.3 MB | 210 MB |
`,
    says: [/"Thre" holds 1\.39 GB/, /from 14 MB/, /This is unusual/],
  },
  {
    what: 'wmic',
    text: `Node,AvailableBytes,CommitLimit,CommittedBytes,PoolNonpagedBytes,PoolPagedBytes
WEB9,1262485504,51875931136,41875931136,11821811200,794968576
`,
    says: [/11 GB of nonpaged pool/, /This is unusual/],
  },
  {
    what: 'WMI with one machine',
    text: `

__GENUS          : 2
__CLASS          : Win32_PerfRawData_PerfOS_Memory
AvailableMBytes  : 9204
CommittedBytes   : 11875931136
PoolNonpagedBytes : 512811200
PoolPagedBytes   : 794968576
Timestamp_Sys100NS : 133531234567890123
PSComputerName   : WEB01

`,
    says: [/489 MB of nonpaged pool/, /This is usual/],
  },
  {
    what: 'several screens with prose between',
    text: `Hi all, our web server refuses connections again. Here is what I have:

C:\\>poolmon -n
 Tag  Type     Allocs            Frees            Diff       Bytes                  Per Alloc

 NtFC Nonp   81234567 ( 120)  61234567 (   0) 20000000 2147483640 (      12800)         107
 File Nonp    5123456 (   0)    5103456 (   0)    20000     6541234 (          0)         327

And from PowerShell:

PS C:\\> Get-Process | sort Handles -desc | select -first 3

Handles  NPM(K)    PM(K)      WS(K)     CPU(s)     Id  SI ProcessName
-------  ------    -----      -----     ------     --  -- -----------
   6120       0      204       1212     902.11      4   0 System
   3122     142   201220     198112      92.44   5512   0 w3wp

and the log says
2026-11-02 09:11:41 - - - - - - - - - 5_Connections_Refused -

Any ideas?
`,
    says: [/"NtFC" holds 2 GB/, /This is unusual/, /fltmc filters/],
  },
  {
    what: 'UTF-16 without a mark',
    text: ` Tag  Type     Allocs            Frees            Diff       Bytes                  Per Alloc

 Key  Paged   9234567 (   0)    1112567 (   0)  8122000  1948800000 (          0)         239
 Toke Paged     12345 (   0)      11233 (   0)     1112     1994225 (          0)        1793
`,
    says: [/"Key" holds 1\.81 GB of paged pool/, /registry key/, /This is unusual/],
    encode: utf16,
  },
  {
    what: 'UTF-16 with a mark',
    text: `\uFEFFPoolNonpagedBytes    : 512811200
PoolPagedBytes       : 794968576
CommittedBytes       : 11875931136
AvailableBytes       : 5262485504
`,
    says: [/489 MB of nonpaged pool/, /This is usual/],
    encode: utf16,
  },
  {
    what: 'RAMMap with much that is locked',
    text: `Usage	Total	Active	Standby	Modified
Process Private	7.301.112 K	6.301.112 K	901.220 K	98.780 K
Mapped File	1.812.336 K	512.004 K	1.300.332 K	0 K
Paged Pool	119.232 K	100.000 K	19.232 K	0 K
Nonpaged Pool	889.216 K	889.200 K	0 K	0 K
Driver Locked	16.042.123 K	16.042.123 K	0 K	0 K
Unused	6.101.220 K	0 K	0 K	0 K
Total	32.029.003 K	23.406.095 K	2.322.892 K	98.780 K
`,
    says: [/RAMMap counts 868 MB/, /not the pool of Task Manager/, /KB2762246/, /Driver Locked is 15\.3 GB/],
  },
  {
    what: 'RAMMap with blanks for tabs',
    text: `Usage              Total         Active        Standby
Process Private    2,301,112 K   2,301,112 K   0 K
Paged Pool         419,232 K     400,000 K     19,232 K
Nonpaged Pool      901,216 K     901,200 K     0 K
Driver Locked      2,123 K       2,123 K       0 K
Total              33,554,432 K  23,406,095 K  2,322,892 K
`,
    says: [/RAMMap counts 880 MB/, /This is usual/],
  },
  {
    what: 'poolmon with the pool in full',
    text: `Tag    Type       Allocs      Frees     Diff     Bytes   Per Alloc
Cont   Nonpaged      1094         0     1094   8525216        7792
ALPC   Nonpaged   9912331   8812331  1100000  641500000        583
`,
    says: [/"ALPC" holds 612 MB of nonpaged pool/, /message port/, /This is unusual/],
  },
  {
    what: 'poolmon between fences',
    text: `\`\`\`
 Tag  Type     Allocs            Frees            Diff       Bytes                  Per Alloc

 TcpE Nonp    9123441 (   0)    4112230 (   0)  5011211  4490045056 (          0)         896
 TcpL Nonp       1234 (   0)       1200 (   0)       34       10880 (          0)         320
\`\`\`
`,
    says: [/"TcpE" holds 4\.18 GB/, /This is unusual/],
  },
  {
    what: 'poolmon in a quoted mail',
    text: `> Tag  Type     Allocs            Frees            Diff       Bytes                  Per Alloc
>
> Sema Nonp    9123441 (   0)    4112230 (   0)  5011211   641435008 (          0)         128
> File Nonp       1234 (   0)       1200 (   0)       34       10880 (          0)         320
`,
    says: [/"Sema" holds 612 MB/, /semaphore objects/, /This is unusual/],
  },
  {
    what: 'a table of WMI in PowerShell',
    text: `PS> gcim Win32_PerfFormattedData_PerfOS_Memory | select PoolNonpagedBytes,PoolPagedBytes,AvailableMBytes

PoolNonpagedBytes PoolPagedBytes AvailableMBytes
----------------- -------------- ---------------
       6421811200      794968576            1204

`,
    says: [/5\.98 GB of nonpaged pool/, /This is unusual/],
  },
  {
    what: 'a ranked list',
    text: `Top nonpaged pool tags:
  1. VadS   2,340 MB   (nt!mm)
  2. EtwB     110 MB   (nt!etw)
  3. File      88 MB
`,
    says: [/"VadS" holds 2\.29 GB of nonpaged pool/, /This is unusual/],
  },
  {
    what: 'three figures',
    text: `Nonpaged pool: 9.7 GB
Paged pool: 1.2 GB
RAM: 16 GB
`,
    says: [/9\.7 GB of nonpaged pool/, /61 ?% of 16 GB RAM/, /This is unusual/],
  },
];

describe('one pasted screen', () => {
  it.each(PASTES)('$what', async ({ text, says, encode }) => {
    const { machine, screen } = await diagnosePaste(encode?.(text) ?? text);
    for (const pattern of says) expect(screen).toMatch(pattern);
    expect(/This is usual/.test(screen) && /unusual/.test(screen), screen).toBe(false);
    expect(machine.next.length).toBeGreaterThan(0);
  });

  it('names only one command beside the tool itself', async () => {
    for (const { text, encode } of PASTES) {
      const { screen } = await diagnosePaste(encode?.(text) ?? text);
      const commands =
        screen
          .replace(/ note .*/, '')
          .match(/\b(?:fltmc|handle\.exe|netstat|netsh|logman|Get-Process|systeminfo|driverquery)\b|!pool\w+/g) ?? [];
      expect(new Set(commands).size, screen).toBeLessThanOrEqual(1);
    }
  });
});

describe('rows of HTTPERR alone', () => {
  it('counts refusals whose date and client are masked', async () => {
    const rows = ['11:02:12 x.x.x.x - - - - - - - - 5_Connections_Refused -', '11:02:17 x.x.x.x - - - - - - - - 8_Connections_Refused -'];
    const { machine, screen } = await diagnosePaste(rows.map((row) => `20xx-xx-xx ${row}\n`).join(''));
    expect(machine.verdict.code).toBe('pressure');
    expect(screen).toMatch(/refused 13 connections/);
    expect(screen).toMatch(/nonpaged pool/);
  });

  it('takes no row with a client or a request for a refusal', async () => {
    const rows = ['10.0.0.9 5050 - - - - - - - 5_Connections_Refused -', 'x.x.x.x - - - HTTP/1.1 GET /a - - 8_Connections_Refused -'];
    const { machine } = await diagnosePaste(rows.map((row, at) => `2026-03-01 11:02:1${at} ${row}\n`).join(''));
    expect(machine.refusals?.connections).toBe(0);
  });

  it('says what rows without a refusal are about', async () => {
    const row = '2026-03-08 07:02:1';
    const { screen } = await diagnosePaste(
      [0, 1, 2].map((at) => `${row}${at} 10.0.0.9 5123${at} 10.0.0.1 443 HTTP/1.1 - - - - - Timer_ConnectionIdle -\n`).join(''),
    );
    expect(screen).toMatch(/no refused connection: 3 rows of Timer_ConnectionIdle/);
    expect(screen).toMatch(/Nothing in these rows is about nonpaged pool/);
  });
});

describe('a text that is no evidence', () => {
  it.each([
    ['', /is empty/],
    ['\r\n  \r\n\t\r\n', /nothing but spaces/],
    ['My server is slow, what can I do?\n', /not recognized/],
    ['In use 12 GB\nFree 3 GB\nSwap 2 GB\n', /not recognized/],
    ['Disk 400 GB\nCPU 31 %\n', /not recognized/],
  ])('says why: %j', async (text, why) => {
    expect(await refusalOf(text)).toMatch(why);
  });
});
