import { describe, expect, it } from 'vitest';
import { exchangeOf, parseExchange } from '../../../src/commands/cli/parse-exchange.js';

function exchange(...texts: readonly string[]) {
  return exchangeOf(texts.flatMap((text) => parseExchange(text) ?? []));
}

describe('parseExchange', () => {
  it.each([
    ['2003', '6.5'],
    ['Exchange 2003', '6.5'],
    ['Exchange Server 2007', '8'],
    ['2010 SP3', '14.3'],
    ['2013', '15.0'],
    ['2016', '15.1'],
    ['2019', '15.2'],
    ['se', '15.2.2562'],
    ['Exchange Server Subscription Edition', '15.2.2562'],
    ['15.02.2562.17', '15.2.2562.17'],
    ['6.5', '6.5'],
    ['6.5.7638', '6.5.7638'],
    ['5.5', '5.5'],
  ])('%s', (text, version) => {
    expect(exchange(text)).toEqual({ installed: true, version });
  });

  it('takes roles in the ways people write them, and version and role together', () => {
    expect(exchange('2003', 'Mailbox')).toEqual({ installed: true, version: '6.5', roles: ['mailbox'] });
    expect(exchange('2003 front end')).toEqual({ installed: true, version: '6.5', roles: ['front-end'] });
    expect(exchange('mailbox, hub transport, CAS').roles).toEqual(['client-access', 'hub-transport', 'mailbox']);
    expect(exchange('none')).toEqual({ installed: false });
  });

  it.each(['', '2004', '15', '7.1', '16.1', 'mailbx', '2016 CU23', '2003;drop', 'exchange'])('%j is not understood', (text) => {
    expect(parseExchange(text)).toBeNull();
  });
});
