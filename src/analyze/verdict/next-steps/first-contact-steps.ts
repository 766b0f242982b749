import { tagForCommand } from '../../../facts/tag.js';
import { hasFeature } from '../../../knowledge/windows-features.js';
import type { NextStep } from '../../../schema/types.js';
import type { Situation } from '../../situation.js';
import type { TagSubject } from '../../state/tag-subject.js';
import { windowsOf } from '../../state/windows-of.js';
import { type Matter, mattersOf, type ProcessMatter } from '../first-contact/matter.js';
import { possibleIssues } from '../first-contact/possible-issues.js';
import { step as stepOf } from './step.js';

/** The one step that decides, after a single moment of evidence: by what is largest in it. */
export function firstContactStep(situation: Situation): NextStep {
  const [matter] = mattersOf(situation);
  if (matter.kind === 'tag') return matter.row.size === 'usual' ? watch(situation) : stepForTag(matter, situation);
  if (matter.kind === 'process') return matter.size === 'usual' ? watch(situation) : handlesByType(matter);
  if (matter.kind === 'handles') return PROCESSES;
  if (matter.kind === 'programs') return PROGRAMS;
  if (matter.kind === 'pool' && matter.size === 'usual') return watch(situation);
  return whichTag(situation);
}

function stepForTag(matter: Extract<Matter, { readonly kind: 'tag' }>, situation: Situation): NextStep {
  const { subject } = matter;
  const [issue] = possibleIssues(matter, situation);
  const isNear =
    subject.info?.kind === 'specific' || issue?.conditions.some(({ role, holds }) => role === 'scope' && holds === true) === true;
  if (issue !== undefined && isNear) return versions(issue.entry.id);
  if (subject.info?.kind === 'generic') return generic(subject, situation);
  const byText = BY_PATTERN.find(({ pattern }) => pattern.test(subject.text));
  if (byText !== undefined && isThere(byText, situation)) return byText.step;
  if (subject.info?.kind === 'object') return PROCESSES;
  if (subject.info === null || subject.info.kind === 'specific' || subject.info.kind === 'unknown') return images(subject);
  return watch(situation);
}

interface PatternStep {
  readonly pattern: RegExp;
  readonly needs?: Parameters<typeof hasFeature>[0];
  readonly step: NextStep;
}

function isThere({ needs }: PatternStep, { store }: Situation): boolean {
  return needs === undefined || hasFeature(needs, windowsOf(store)) !== false;
}

function step(command: string, why: string, decides: string): NextStep {
  return stepOf({ kind: 'decide', do: `find out ${decides}`, command, why, decides });
}

const PROCESSES = step(
  'powershell -NoProfile -Command "Get-Process" > processes.txt',
  'Count the live processes and their handles, and give both files: blocks without a process to them are kept by a driver.',
  'which process holds the objects, or that none does',
);

const FILTERS = step(
  'fltmc filters > filters.txt',
  'Give both files: filters above the file system can keep files open that programs have closed.',
  'which filter could keep the files',
);

/** By the text of the tag, the first that fits: what can be seen of those for whom such blocks are allocated. */
const BY_PATTERN: readonly PatternStep[] = [
  { pattern: /^(?:Proc|Thre)$/, step: PROCESSES },
  { pattern: /^(?:Nt|FM|FI|FOCX|FSel|File$|IoNm|Luaf)/, needs: 'minifilters', step: FILTERS },
  {
    pattern: /^(?:Ul|Uc)/,
    step: step(
      'netsh http show servicestate > http.txt',
      'A queue with many requests names the service that leaves them unanswered.',
      'which queue',
    ),
  },
  {
    pattern: /^(?:ND|Wfp|Fwp|Al[eP]|Nbuf|Fec|Feiv)/,
    step: step(
      'netsh wfp show state file=wfp.xml',
      'Callouts and filters of the network can keep packets.',
      'which callout could keep the packets',
    ),
  },
  {
    pattern: /^(?:Afd|Tc|TT|Ud|IP|Ip|In)/,
    step: step(
      'netstat -ano > netstat.txt',
      'Connections are counted by process and compared with the blocks.',
      'which process holds the sockets',
    ),
  },
  {
    pattern: /^Etw/,
    step: step('logman query -ets > sessions.txt', 'Trace sessions and their buffers make the size of this tag.', 'which session is large'),
  },
  {
    pattern: /^(?:Al[MR]|ALPC|LpcM|Np|Vad)/,
    step: step(
      'powershell -NoProfile -Command "Get-Process" > processes.txt',
      'Find the process or service that receives and is stuck, or that holds so much: give both files.',
      'which process does not read its messages',
    ),
  },
  {
    pattern: /^(?:Gh|Gp|Us|TTFC|FDUm)/,
    step: step(
      'powershell -NoProfile -Command "Get-Process" > processes.txt',
      'A program that keeps bitmaps or windows has many GDI objects: add that column in Task Manager, Details.',
      'which program',
    ),
  },
];

/** A tag of every driver: only the requests themselves, or the stacks of a trace, say whose they are. */
function generic({ text }: TagSubject, situation: Situation): NextStep {
  if (!hasDebugger(situation) || text !== 'Irp ') return watch(situation);
  return step('!irpfind', 'In the same debugger: the driver that each request waits in.', 'which driver keeps the requests');
}

/** A known issue is decided by versions and updates. */
function versions(id: string): NextStep {
  return step(
    'systeminfo > systeminfo.txt',
    `The Windows version and its updates show whether ${id} is fixed here: give both files.`,
    `whether ${id} applies`,
  );
}

function images({ tag }: TagSubject): NextStep {
  return step(
    `httperr-doctor drivers C:\\Windows\\System32\\drivers --tag ${tagForCommand(tag)}`,
    'The images on the server, or a copy of that folder, show which driver allocates with the tag.',
    'whose tag it is',
  );
}

function handlesByType({ process }: ProcessMatter): NextStep {
  return step(
    `handle.exe -accepteula -s -p ${process.pid ?? 'PID'}`,
    'Handles by type (Sysinternals) show which objects it opens; twice, some minutes apart, whether they grow.',
    'which objects are left open',
  );
}

const PROGRAMS = step(
  'typeperf "\\Memory\\Pool Nonpaged Bytes" -sc 3',
  'The counter shows whether nonpaged pool is large as well, or the commit alone.',
  'whether the pool is short at all',
);

/** Totals show no tag. In a debugger its own command does; a server without Node has the script. */
function whichTag(situation: Situation): NextStep {
  if (hasDebugger(situation)) return step('!poolused 2', 'In the same debugger: tags by their nonpaged bytes.', 'which tag is largest');
  return step(
    'httperr-doctor collect --for 2h --every 5m',
    'It shows which tag is largest and whether it grows; on a server without Node, httperr-doctor script prints what to run.',
    'which tag it is, and whether it grows',
  );
}

function watch(situation: Situation): NextStep {
  if (hasDebugger(situation) && situation.subjects.length === 0) return whichTag(situation);
  return step(
    'httperr-doctor collect --for 2h --every 5m',
    'Three snapshots or more show whether anything grows; on a server without Node, httperr-doctor script prints what to run.',
    'whether it grows',
  );
}

function hasDebugger({ evidence }: Situation): boolean {
  return evidence.inputs.some(({ recognizedAs }) => recognizedAs.startsWith('kd-'));
}
