import path from 'node:path';
import { assetPath } from '../asset-path.js';
import { HttpErrDoctorError, isHttpErrDoctorError } from '../errors.js';
import { findPowerShell } from '../powershell/executable.js';
import { localPowerShell } from '../powershell/local-powershell.js';
import { makePrivateFolder } from '../powershell/private-folder.js';
import type { CheckItem } from '../schema/types.js';
import { asRecord } from './answer.js';
import type { CollectOptions } from './collect-options.js';
import { runParts } from './run-collector.js';
import { prepareStop } from './stop.js';

/** What {@link checkMachine} is told. */
export type CheckOptions = Pick<CollectOptions, 'host' | 'powershell' | 'signal' | 'timeoutMs' | 'deadlines'>;

/**
 * Tries what a collection needs, one thing after the other. That PowerShell may not run the scripts is an answer, not an error.
 *
 * @throws HttpErrDoctorError `powershell-unavailable` off Windows, or where no PowerShell is there.
 */
export async function checkMachine(options: CheckOptions = {}): Promise<readonly CheckItem[]> {
  const host = options.host ?? localPowerShell(findPowerShell({ given: options.powershell }));
  const work = await makePrivateFolder();
  const stop = prepareStop({
    file: path.join(work.path, 'stop'),
    signal: options.signal,
    timeoutMs: options.timeoutMs,
    listens: () => false,
  });
  const items: CheckItem[] = [
    { id: 'host', ok: true, found: host.name, remedy: null },
    {
      id: 'private-folder',
      ok: work.restricted,
      found: work.restricted ? 'temporary files are private' : 'other users may read the temporary folder',
      remedy: work.restricted ? null : 'Set TEMP to a folder that only you and administrators can open.',
    },
  ];
  try {
    const { answers } = await runParts({
      host,
      scriptPath: assetPath('ps/collect.ps1'),
      request: { folder: work.path, answers: work.path, parts: ['check'], stopFile: stop.file },
      deadlines: options.deadlines ?? {},
      signal: stop.signal,
    });
    if (stop.why() === 'timed-out') throw new HttpErrDoctorError('timed-out', 'the check timed out: raise --timeout');
    if (stop.why() === 'interrupted') throw new HttpErrDoctorError('interrupted', 'interrupted');
    const answer = answers.get('check');
    const found = answer?.data === null || answer === undefined ? [] : itemsOf(answer.data);
    if (found.length > 0) return [...items, ...found];
    return [...items, { id: 'script', ok: false, found: answer?.part.error?.message ?? 'no answer', remedy: null }];
  } catch (error) {
    if (!isHttpErrDoctorError(error) || error.details.reason === undefined || error.details.reason === 'PS_NOT_FOUND') throw error;
    return [...items, { id: 'script', ok: false, found: error.message, remedy: REMEDIES.get(error.details.reason) ?? null }];
  } finally {
    stop.release();
    await work.remove();
  }
}

const REMEDIES: ReadonlyMap<unknown, string> = new Map([
  [
    'PS_POLICY_BLOCKED',
    'Sign the scripts of this package with a certificate that the policy trusts, or run it where the policy allows local scripts.',
  ],
  ['PS_NETWORK_PATH', 'Install or copy the package to a local drive.'],
  [
    'PS_ANTIVIRUS_BLOCKED',
    'Let the antivirus allow ps\\collect.ps1 of this package (SECURITY.md says what it does), or sign it; until then diagnose poolmon output.',
  ],
  [
    'PS_CONSTRAINED_LANGUAGE',
    'Allow or sign the scripts of this package in App Control or AppLocker; until then diagnose files copied from the server.',
  ],
]);

function itemsOf(data: unknown): readonly CheckItem[] {
  const { items } = asRecord(data);
  if (!Array.isArray(items)) return [];
  return items.map((item) => {
    const { id, ok, found, remedy } = asRecord(item);
    return { id: String(id), ok: typeof ok === 'boolean' ? ok : null, found: textOrNull(found), remedy: textOrNull(remedy) };
  });
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
