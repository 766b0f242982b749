import type { Machine } from '../../schema/types.js';
import type { EvidencePiece } from '../reading.js';
import { type CommandReader, lineOf } from './command-reader.js';
import { MachineDraft } from './machine-reading.js';
import { type PropertyRecord, propertyOf, readRecords, recordsBegin, truth } from './property-records.js';
import { computerName } from './system-rows.js';

/** Above this, the build of an attribute of the directory has 30,000 added to it. */
const DIRECTORY_OFFSET = 30_000;

/** `Version 15.2 (Build 595.3)` is 15.2.595.3; `null` for other text. */
export function exchangeVersion(text: string): string | null {
  const found = /(\d{1,2})\.(\d{1,2})(?:\.(\d{1,2}))? \((?:[^\d()]{0,20})(\d{1,5})(?:\.(\d{1,5}))?/.exec(text.slice(0, 200));
  if (found === null) return /^\s*\d{1,2}(?:\.\d{1,5}){2,3}\s*$/.test(text) ? text.trim() : null;
  const build = Number(found[4]);
  return [found[1], found[2], build >= DIRECTORY_OFFSET ? build - DIRECTORY_OFFSET : build, found[5]]
    .filter((part) => part !== undefined)
    .join('.');
}

const ROLES: readonly (readonly [string, RegExp, string])[] = [
  ['ismailboxserver', /\bmailbox\b/i, 'mailbox'],
  ['isclientaccessserver', /client ?access/i, 'client-access'],
  ['ishubtransportserver', /hub ?transport/i, 'hub-transport'],
  ['isunifiedmessagingserver', /unified ?messaging/i, 'unified-messaging'],
  ['isedgeserver', /\bedge\b/i, 'edge-transport'],
  ['isfrontendtransportserver', /front ?end ?transport/i, 'front-end-transport'],
];

/** `Get-ExchangeServer`: all servers of the organization, of which only the one with the name of this machine is this machine. */
export const exchangeServersReader: CommandReader = {
  format: 'exchange-servers',
  begins: (lines, index) => recordsBegin(lines, index, 'name', 'admindisplayversion'),
  read(section) {
    const servers = readRecords(section.lines).filter((record) => propertyOf(record, 'admindisplayversion') !== null);
    const exchangeServers = servers.map((record) => ({
      name: computerName(propertyOf(record, 'name') ?? '') ?? '',
      exchange: exchangeOf(record),
      line: lineOf(section, record.at),
    }));
    if (exchangeServers.length === 0) return null;
    return { exchangeServers } satisfies EvidencePiece;
  },
};

function exchangeOf(record: PropertyRecord): NonNullable<Machine['exchange']> {
  const draft = new MachineDraft();
  const words = propertyOf(record, 'serverrole') ?? '';
  const roles = ROLES.flatMap(([flag, word, role]) => ((truth(record.values.get(flag)) ?? word.test(words)) ? [role] : []));
  draft.set('exchange', 'installed', true, 1);
  draft.set('exchange', 'version', exchangeVersion(propertyOf(record, 'admindisplayversion') ?? ''), 1);
  if (roles.length > 0) draft.set('exchange', 'roles', roles, 1);
  return draft.machine.exchange ?? {};
}
