import type { MachineEvidence } from '../../facts/capture.js';

/** Known starts of Windows, epoch milliseconds UTC: the stated one, and those of the event log (6005: the log was started, 6009: the version). */
export function bootTimesOf({ machine, events }: Pick<MachineEvidence, 'machine' | 'events'>): readonly number[] {
  const stated = Date.parse(machine.boot?.time ?? '');
  const logged = events.flatMap(({ id, source, at }) =>
    (id === 6005 || id === 6009) && /eventlog/i.test(source) && at?.zoneKnown === true && !at.orderOnly ? [at.ms] : [],
  );
  return [...(Number.isNaN(stated) ? [] : [stated]), ...logged];
}
