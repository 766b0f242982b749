import { event, exchange2003, given, type IssueCases, W2K, W2K3 } from './given.js';

const REFUSED = given('refusals.connections', 12);
const NONE_REFUSED = given('refusals.connections', 0);
const THREE_GB = given('boot.threeGB', true);
const NO_EXCHANGE = given('exchange.installed', false);

export const HTTP_SYS: IssueCases = {
  KB934878: {
    fires: [...W2K3, given('iis.installed', true), ...exchange2003('mailbox'), given('httpsys.aggressive', false), REFUSED, THREE_GB],
    nearMiss: [NONE_REFUSED],
  },
  KB933844: { fires: [...W2K3, NO_EXCHANGE, REFUSED, THREE_GB], nearMiss: [given('boot.threeGB', false)] },
  KB924047: {
    fires: [...W2K3, ...exchange2003('front-end'), given('pool.followsConnections', true, { pool: 'nonpaged' }), REFUSED],
    nearMiss: [given('pool.followsConnections', false, { pool: 'nonpaged' })],
  },
  KB321844: { fires: [...W2K, event('microsoft web proxy', 14198), event('srv', 2019)], nearMiss: [event('srv', 2019, 0)] },
};
