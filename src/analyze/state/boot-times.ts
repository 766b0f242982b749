import type { MachineEvidence } from '../../facts/capture.js';
import { type EventName, knownEvent } from '../../knowledge/known-events.js';

/** Whether an event says that Windows started. Another program's event of the same id says nothing of the kind. */
export function isBootEvent(event: EventName): boolean {
  return knownEvent(event, ['boot']) !== undefined;
}

/** Known starts of Windows, epoch milliseconds UTC: the stated one, and those of the event log. */
export function bootTimesOf({ machine, events }: Pick<MachineEvidence, 'machine' | 'events'>): readonly number[] {
  const stated = Date.parse(machine.boot?.time ?? '');
  const logged = events.flatMap(({ id, source, at }) =>
    at?.zoneKnown === true && !at.orderOnly && isBootEvent({ id, source }) ? [at.ms] : [],
  );
  return [...(Number.isNaN(stated) ? [] : [stated]), ...logged];
}
