import { event, exchange2003, given, grows, type IssueCases, idle, NT4, NT351, registry, updates, W2K, W2K3, windows } from './given.js';

const GROWS = given('pool.bytesPerHour', 5_000_000, { pool: 'nonpaged' });
const SHRINKS = given('pool.bytesPerHour', -5_000_000, { pool: 'nonpaged' });

export const LIMITS: IssueCases = {
  KB184758: {
    fires: [...NT4, given('registry.nonPagedPoolSizeShare', 0.9), given('os.servicePack', 3)],
    nearMiss: [given('registry.nonPagedPoolSizeShare', 0.5)],
    fixed: [given('os.servicePack', 4)],
  },
  KB153480: {
    fires: [...NT4, given('exchange.installed', true), given('exchange.version', '5.0.1457'), registry('NonPagedPoolQuota', 16)],
    nearMiss: [registry('NonPagedPoolQuota', 0), registry('PagedPoolQuota', 0)],
  },
  'TN-CC784538': {
    fires: [...W2K3, registry('PagedPoolQuota', 64)],
    nearMiss: [registry('PagedPoolQuota', 0), registry('NonPagedPoolQuota', 0)],
  },
  'MS-NPPLIMIT': {
    fires: [...windows('6.0.6002'), registry('NonPagedPoolLimit', 128)],
    nearMiss: [given('machine.architecture', 'x64')],
  },
  'EXBPA-NPP': {
    fires: [...W2K3, ...exchange2003('mailbox'), given('boot.threeGB', true), given('pool.bytes', 115_000_000, { pool: 'nonpaged' })],
    nearMiss: [given('boot.threeGB', false)],
  },
};

const MAPPED_FILES = grows('MmSt', 'paged');

export const EVENTS: IssueCases = {
  KB177647: {
    fires: [...NT4, given('os.servicePack', 3), given('pool.untaggedShare', 0.9, { pool: 'nonpaged' })],
    nearMiss: [given('pool.untaggedShare', 0.05, { pool: 'nonpaged' })],
    fixed: [given('os.servicePack', 4)],
  },
  KB133384: { fires: [...NT351, event('srv', 2019), GROWS], nearMiss: [SHRINKS] },
  KB272194: {
    fires: [...NT4, event('srv', 2019), event('srv', 2022), given('limits.usedShare', 0.1)],
    nearMiss: [given('limits.usedShare', 0.97)],
  },
  KB312362: {
    fires: [...W2K3, MAPPED_FILES, event('srv', 2020), given('registry.complete', true, { value: 'memoryManagement' })],
    nearMiss: idle('MmSt', 'paged'),
    fixed: [registry('PoolUsageMaximum', 60)],
  },
  KB304101: {
    fires: [...W2K, MAPPED_FILES, event('backup', 1450), registry('PoolUsageMaximum', 80)],
    nearMiss: [event('backup', 1450, 0), event('srv', 2020, 0), event('srv', 2021, 0), given('pool.bytes', 20_000_000, { pool: 'paged' })],
    fixed: [registry('PoolUsageMaximum', 60)],
  },
  KB886670: {
    fires: [
      ...W2K3,
      given('machine.trait', true, { value: 'samba-clients' }),
      event('srv', 2020),
      given('pool.bytesPerHour', 5_000_000, { pool: 'paged' }),
      ...updates(),
    ],
    nearMiss: [given('machine.trait', false, { value: 'samba-clients' })],
    fixed: updates('KB886670'),
  },
  KB970054: {
    fires: [...W2K3, given('os.servicePack', 2), event('application popup', 333), event('srv', 2019), ...updates()],
    nearMiss: [event('srv', 2019, 0), event('srv', 2020, 0)],
    fixed: updates('KB970054'),
  },
  KB927653: {
    fires: [...windows('5.2.3790', 'ia64'), event('application popup', 333), given('os.servicePack', 1), ...updates()],
    nearMiss: [given('machine.architecture', 'x86')],
    fixed: [given('os.servicePack', 2)],
  },
  KB2567018: {
    fires: [...W2K3, given('registry.value', 0x2000000, { value: 'RegistrySizeLimit' })],
    nearMiss: [given('registry.value', 0, { value: 'RegistrySizeLimit' })],
  },
};
