import type { DriversDocument } from '../schema/types.js';
import { csvCell } from './csv.js';

const COLUMNS = [
  'path',
  'architecture',
  'bytes',
  'version',
  'company',
  'product',
  'description',
  'signature',
  'via',
  'signer',
  'digest',
  'timestamp',
  'tag',
  'tagHex',
  'use',
  'api',
  'section',
  'rva',
  'problem',
  'sha256',
  'authentihash',
  'linkTime',
  'imphash',
  'knownBad',
] as const;

/** The document of drivers as CSV (RFC 4180): one line for each use of a tag, one for an image without any. */
export function driversCsv({ drivers }: Pick<DriversDocument, 'drivers'>): string {
  const lines = drivers.flatMap((driver) => {
    const { path, architecture, bytes, version, signature, tags, problem } = driver;
    const head = [path, architecture, bytes, version?.file, version?.company, version?.productName, version?.description];
    const signed = [signature?.status, signature?.via, signature?.signer, signature?.digest, signature?.timestamp];
    const uses =
      tags.length > 0
        ? tags.map(({ tag, tagHex, use, api, at }) => [tag, tagHex, use, api, at[0]?.section, at[0] ? `0x${at[0].rva.toString(16)}` : null])
        : [Array<null>(6).fill(null)];
    const { sha256, authentihash, linkTime, imphash, knownBad = [] } = driver;
    const identity = [sha256, authentihash, linkTime, imphash, knownBad.length === 0 ? null : knownBad.map(({ name }) => name).join(' ')];
    return uses.map((use) => [...head, ...signed, ...use, problem, ...identity].map(csvCell).join(','));
  });
  return `${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}
