import type { DriverEntry } from '../../facts/capture.js';
import type { CaptureDriversLine, SignatureStatus } from '../../schema/types.js';
import type { OfFile } from '../reading.js';
import type { ProblemTally } from '../tables/problem-tally.js';
import type { LineReader } from './line-sink.js';

/** What Windows can say of a signature; `unknown` is no statement, and other words are of a newer collector. */
const STATUSES: readonly SignatureStatus[] = ['valid', 'untrusted', 'tampered', 'expired', 'revoked', 'unsigned', 'malformed'];

/** drivers.ndjson: a driver on each line, loaded or only installed. */
export class DriverStream implements LineReader<CaptureDriversLine> {
  readonly #tally: ProblemTally;
  readonly #drivers: OfFile<DriverEntry>[] = [];

  constructor(tally: ProblemTally) {
    this.#tally = tally;
  }

  add(driver: CaptureDriversLine, line: number): null {
    const { file, path, loaded, version, signature, displayName, problem } = driver;
    // A service whose file is gone is what an uninstaller leaves behind, and takes no pool.
    if (typeof problem === 'string' && loaded !== false)
      this.#tally.add('the file of a driver could not be read there, so its version is unknown', line);
    if (typeof loaded !== 'boolean')
      this.#tally.add('Windows did not report whether a driver is loaded; it counts as installed only', line);
    this.#drivers.push({
      line,
      file,
      path: path ?? null,
      version: version?.file ?? null,
      company: version?.company ?? null,
      product: version?.productName ?? null,
      description: version?.description ?? displayName ?? null,
      running: loaded ?? null,
      ...(typeof loaded === 'boolean' ? {} : { loadUnknown: true }),
      ...serviceOf(driver),
      ...signatureOf(signature),
    });
    return null;
  }

  finish(): { readonly drivers: readonly OfFile<DriverEntry>[] } {
    return { drivers: this.#drivers };
  }
}

const STARTS: readonly NonNullable<DriverEntry['start']>[] = ['boot', 'system', 'automatic', 'manual', 'disabled'];

/** Its service and when that starts, where the collector says so. */
function serviceOf({ service, start }: CaptureDriversLine): Pick<DriverEntry, 'service' | 'start'> {
  const known = STARTS.find((word) => word === start);
  return { ...(typeof service === 'string' ? { service } : {}), ...(known === undefined ? {} : { start: known }) };
}

/** Windows' own word, with what it says of it. */
function signatureOf(told: CaptureDriversLine['signature']): Pick<DriverEntry, 'signature'> {
  const status = STATUSES.find((known) => known === told?.status);
  if (status === undefined) return {};
  const via = told?.via === 'embedded' || told?.via === 'catalog' ? told.via : null;
  const why = `Windows judged it (${told?.code ?? 'no code'})`;
  return { signature: { status, via, signer: told?.signer ?? null, digest: null, timestamp: null, catalog: told?.catalog ?? null, why } };
}
