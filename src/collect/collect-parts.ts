import path from 'node:path';
import { collectMachine } from './collect-machine.js';
import type { CollectedCapture, CollectOptions } from './collect-options.js';
import type { PartName } from './parts.js';
import { type LineOf, readStream, type StreamName } from './stream-lines.js';

/** Options of a collection of one part. */
export type PartOptions = Omit<CollectOptions, 'parts' | 'onFirstParts' | 'onFirstLook' | 'folder' | 'resume'>;

/** Pool tags of this machine, one entry a sample. Throws as {@link collectMachine}. */
export function collectPool(options: PartOptions = {}): Promise<readonly LineOf<'pool'>[]> {
  return collectStream('pool', options);
}

/** Performance counters of this machine, one entry a sample. Throws as {@link collectMachine}. */
export function collectCounters(options: PartOptions = {}): Promise<readonly LineOf<'counters'>[]> {
  return collectStream('counters', options);
}

/** Processes of this machine, one entry a sample. Throws as {@link collectMachine}. */
export function collectProcesses(options: PartOptions = {}): Promise<readonly LineOf<'processes'>[]> {
  return collectStream('processes', options);
}

/** Drivers of this machine. Throws as {@link collectMachine}. */
export function collectDrivers(options: PartOptions = {}): Promise<readonly LineOf<'drivers'>[]> {
  return collectStream('drivers', options);
}

/** Filter drivers of this machine. Throws as {@link collectMachine}. */
export function collectFilters(options: PartOptions = {}): Promise<readonly LineOf<'filters'>[]> {
  return collectStream('filters', options);
}

/** Events of this machine that speak of the pools. Throws as {@link collectMachine}. */
export function collectEvents(options: PartOptions = {}): Promise<readonly LineOf<'events'>[]> {
  return collectStream('events', options);
}

/** Blocks of a page or more in the pools of this machine, summed up by tag; empty where Windows does not list them. Throws as {@link collectMachine}. */
export function collectBigPool(options: PartOptions = {}): Promise<readonly LineOf<'big-pool'>[]> {
  return collectStream('big-pool', options);
}

/**
 * Copies the HTTPERR logs of this machine into a folder. Throws as {@link collectMachine}.
 *
 * @returns the capture; its logs lie in `httperr` below {@link CollectedCapture.folder}. The caller removes it.
 */
export function collectHttperr(options: PartOptions & Pick<CollectOptions, 'folder'> = {}): Promise<CollectedCapture> {
  return collectOne('httperr', options);
}

async function collectStream<Name extends StreamName>(name: Name, options: PartOptions): Promise<readonly LineOf<Name>[]> {
  const captured = await collectOne(name, options);
  try {
    return await readStream(path.join(captured.folder, `${name}.ndjson`), name);
  } finally {
    await captured.remove();
  }
}

async function collectOne(name: PartName, options: PartOptions & Pick<CollectOptions, 'folder'>): Promise<CollectedCapture> {
  return collectMachine({ ...options, parts: [name] });
}
