import { formatBytesPerHour } from '../../facts/units.js';
import type { Diagnosis, MachineDiagnosis, Owner, Suspect } from '../../schema/types.js';
import { type Answer, answersOf } from '../answer/answer.js';
import { ownersOf, saySignature } from '../answer/owners.js';
import { withoutNames } from '../without-names.js';
import { bullets, codeBlock, page, section, table } from './blocks.js';
import { plainMarkdown } from './escape-markdown.js';
import { largestTable, machineLine, madeBy, numbersTable, sayProof } from './ticket.js';

/**
 * What the vendor of a driver or program needs to see and to repeat it: tag, versions, signer, hash, call site, rate with its interval, what was
 * read, what was ruled out. It holds no address of a client, no URL and no name of a machine, since it leaves the house.
 */
export function renderVendorReport(diagnosis: Diagnosis): string {
  const reports = answersOf(withoutNames(diagnosis)).machines.flatMap(({ answer, machine }, at) => machineBlocks(answer, machine, at));
  return page([...reports, madeBy(diagnosis)]);
}

function machineBlocks(answer: Answer, machine: MachineDiagnosis, at: number): readonly string[] {
  const { suspects } = machine;
  if (suspects.length === 0)
    return [`# Machine ${at + 1}: nothing to report to a vendor`, plainMarkdown(`${answer.claim}. No owner is named.`)];
  const owners = ownersOf(machine);
  return [
    `# ${plainMarkdown(answer.claim)}`,
    machineLine(answer),
    ...suspects.flatMap((suspect, i) => [
      section(plainMarkdown(suspect.owner.name), table(['What', 'Value'], identity(suspect))),
      section('Growth', table(['Tag', 'Pool', 'Rate', 'Interval'], rates(suspect))),
      section('What points to it', bullets((owners[i]?.proof ?? []).map(sayProof))),
    ]),
    section('Numbers', numbersTable(answer)),
    section('Largest other tags', largestTable(answer)),
    section('Ruled out', bullets(answer.excluded)),
    section('Evidence', plainMarkdown(answer.read)),
    section('How to repeat it', repeat(suspects)),
  ];
}

function identity({ owner, confidence, mechanism }: Suspect): readonly (readonly string[])[] {
  return [
    ['confidence', confidence],
    ['verdict', mechanism],
    ...fileRows(owner),
    ...(typeof owner.pid === 'number' ? [['process', String(owner.pid)]] : []),
  ];
}

function fileRows({ version, company, signature, sha256 }: Owner): readonly (readonly string[])[] {
  return [
    ...(typeof version === 'string' ? [['file version', version]] : []),
    ...(typeof company === 'string' ? [['company', company]] : []),
    ...(signature === undefined || signature === null ? [] : [['signature', saySignature(signature)]]),
    ...(sha256 === undefined ? [] : [['SHA-256', sha256]]),
  ];
}

function rates({ tags }: Suspect): readonly (readonly string[])[] {
  return tags.map(({ tag, tagHex, pool, bytesPerHour, low, high }) => {
    if (typeof bytesPerHour !== 'number') return [`${tag} (${tagHex})`, pool, '', ''];
    const ends = [low, high].flatMap((end) => (typeof end === 'number' ? formatBytesPerHour(end, bytesPerHour) : []));
    return [`${tag} (${tagHex})`, pool, formatBytesPerHour(bytesPerHour), ends.length === 2 ? ends.join(' to ') : ''];
  });
}

/** Snapshots while the load runs show the growth again, and the scan shows who allocates with the tags. */
function repeat(suspects: readonly Suspect[]): string {
  const tags = [...new Set(suspects.flatMap((suspect) => suspect.tags.map(({ tag }) => tag)))];
  const steps = [
    `Take snapshots under the usual load${tags.length === 0 ? '' : `, and see whether ${tags.join(', ')} ${tags.length === 1 ? 'grows' : 'grow'}`}:`,
    codeBlock('httperr-doctor collect --for 2h --every 5m'),
    ...(suspects.some(({ owner }) => owner.kind === 'driver') ? scanSteps(tags) : []),
  ];
  return steps.map((step, at) => (at % 2 === 0 ? plainMarkdown(step) : step)).join('\n\n');
}

function scanSteps(tags: readonly string[]): readonly string[] {
  const asked = tags.filter((tag) => /^\w+$/.test(tag)).map((tag) => ` --tag ${tag}`);
  return ['Then see which images allocate with it:', codeBlock(`httperr-doctor drivers C:\\Windows\\System32\\drivers${asked.join('')}`)];
}
