import { event, exchange2003, given, grows, type IssueCases, idle, registry, updates, W2K, W2K3 } from './given.js';

const THREE_GB = given('boot.threeGB', true);
const RAM_4_GB = given('memory.visibleBytes', 4_294_705_152);
const MAILBOX = [...W2K3, ...exchange2003('mailbox'), RAM_4_GB, given('os.edition', 'enterprise')];
const TOKENS = [grows('Toke', 'paged'), event('srv', 2020)];

export const EXCHANGE_MEMORY: IssueCases = {
  KB171793: {
    fires: [...W2K, THREE_GB, given('os.edition', 'standard')],
    nearMiss: [given('os.edition', 'advanced')],
  },
  KB316739: {
    fires: [...W2K3, THREE_GB, given('boot.options', ['3GB']), given('memory.freeSystemPtes', 9000)],
    nearMiss: [given('memory.freeSystemPtes', 60_000)],
  },
  KB810371: {
    fires: [...MAILBOX, given('boot.options', ['3GB']), THREE_GB],
    nearMiss: [given('boot.options', ['3GB', 'USERVA=3030']), given('boot.userva', 3030)],
  },
  KB823440: {
    fires: [...W2K3, ...exchange2003('front-end'), THREE_GB, RAM_4_GB, given('os.edition', 'standard')],
    nearMiss: [given('exchange.roles', ['mailbox'])],
  },
  KB815372: {
    fires: [...MAILBOX, given('boot.options', []), given('boot.threeGB', false)],
    nearMiss: [
      given('boot.options', ['3GB', 'USERVA=3030']),
      given('boot.threeGB', true),
      given('boot.userva', 3030),
      registry('SystemPages', 0),
      given('registry.sessionManager', 0x00040000, { value: 'HeapDeCommitFreeBlockThreshold' }),
      event('msexchangeis mailbox store', 9665, 0),
      event('msexchangeis', 9665, 0),
    ],
  },
  KB913568: {
    fires: [
      ...W2K3,
      given('os.edition', 'enterprise'),
      given('boot.pae', true),
      given('memory.hotAdd', true),
      given('registry.complete', true, { value: 'memoryManagement' }),
    ],
    nearMiss: [registry('DynamicMemory', 4)],
  },
  KB325044: {
    fires: [...MAILBOX, event('msexchangeis', 9582)],
    nearMiss: [
      event('msexchangeis', 9582, 0),
      event('msexchangeis mailbox store', 9582, 0),
      event('msexchangeis', 12800, 0),
      event('msexchangesa', 12800, 0),
    ],
  },
  KB912376: { fires: [...MAILBOX, ...TOKENS], nearMiss: idle('Toke', 'paged') },
  KB912480: { fires: [...MAILBOX, ...TOKENS, ...updates()], nearMiss: idle('Toke', 'paged'), fixed: updates('KB912480') },
  KB968684: {
    fires: [...MAILBOX, given('process.handlesPerHour', 400, { process: 'inetinfo' }), event('srv', 2019), ...updates()],
    nearMiss: [given('process.handlesPerHour', 2, { process: 'inetinfo' }), given('process.handles', 900, { process: 'inetinfo' })],
    fixed: updates('KB968684'),
  },
};
