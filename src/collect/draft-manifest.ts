import path from 'node:path';
import { isMachine, machineProblems } from '../schema/machine.js';
import type { Collection, CollectionHost, Machine, SamplingOutcome } from '../schema/types.js';
import { failedPart, type PartAnswer, type PartRecord } from './answer.js';
import type { CaptureManifest } from './collect-options.js';
import { PART_NAMES } from './parts.js';
import { digestOf, writeManifest } from './write-manifest.js';

/** What a manifest starts from. */
export interface DraftStart {
  readonly folder: string;
  readonly tool: { readonly name: string; readonly version: string } | undefined;
  /** The manifest of the capture that is continued. */
  readonly before: Collection | undefined;
}

/** The manifest while the collection goes on: on disk after each part, so that a collection that is killed can still be read. */
export class DraftManifest {
  readonly #start: DraftStart;
  readonly #startedAt = new Date().toISOString();
  readonly #parts = new Map<string, PartRecord>();
  readonly #answers = new Map<string, PartAnswer>();
  #machine: Machine = {};
  #host: CollectionHost | null = null;
  #writing: Promise<void> = Promise.resolve();
  #isDue = false;

  constructor(start: DraftStart) {
    this.#start = start;
    if (start.before !== undefined) this.#machine = start.before.machine;
  }

  /** Takes the answer of a part; one that it has already is passed over. */
  add(answer: PartAnswer): void {
    const { part, data, host } = answer;
    if (this.#answers.get(part.name) === answer) return;
    this.#answers.set(part.name, answer);
    this.#host = host ?? this.#host;
    this.#parts.set(part.name, part.name === 'machine' ? this.#takeMachine(part, data) : part);
    this.#writeSoon();
  }

  /** Parts that come close together cost one write: it takes what is there when it begins. */
  #writeSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    // A write that failed is no reason not to try the next: others may have made room. The last one, somebody waits for.
    this.#writing = this.#writing
      .catch(() => undefined)
      .then(() => {
        this.#isDue = false;
        return writeManifest(this.#start.folder, this.#manifest(null, false));
      });
    this.#writing.catch(() => undefined);
  }

  #takeMachine(part: PartRecord, data: unknown): PartRecord {
    if (part.status === 'failed' || part.status === 'denied') return part;
    const problems = machineProblems(data);
    this.#machine = fittingFacts(data);
    if (problems.length === 0) return part;
    if (Object.keys(this.#machine).length === 0) return failedPart(part.name, { code: 'PS_SCHEMA', message: problems.join('; ') });
    return { ...part, status: 'partial', warnings: [...part.warnings, ...problems] };
  }

  /** What is on disk is whole, once this is done. */
  async written(): Promise<void> {
    await this.#writing;
  }

  /** The manifest with digests, written. */
  async finish(sampling: SamplingOutcome | null): Promise<CaptureManifest> {
    await this.#writing.catch(() => undefined);
    for (const [name, part] of this.#parts) {
      if (typeof part.file !== 'string' || !part.file.endsWith('.ndjson')) continue;
      this.#parts.set(name, { ...part, sha256: await digestOf(path.join(this.#start.folder, part.file)) });
    }
    const manifest = this.#manifest(sampling, true);
    await writeManifest(this.#start.folder, manifest);
    return manifest;
  }

  #manifest(sampling: SamplingOutcome | null, ended: boolean): CaptureManifest {
    const { tool, before } = this.#start;
    return {
      schemaVersion: 1,
      kind: 'collection',
      ...(tool === undefined ? {} : { tool }),
      machine: this.#machine,
      clock: this.#machine.clock ?? null,
      started: before?.started ?? this.#startedAt,
      ended: ended ? new Date().toISOString() : null,
      sampling,
      host: this.#host,
      parts: PART_NAMES.map((name) => this.#parts.get(name) ?? { name, status: 'not-asked', warnings: [] }),
    };
  }
}

/** The facts that are of their shape: one that Windows tells in a way that nobody foresaw must not cost the others. */
function fittingFacts(data: unknown): Machine {
  const facts = Object.entries(typeof data === 'object' && data !== null ? data : {});
  const fitting: unknown = Object.fromEntries(facts.filter(([name, value]) => isMachine({ [name]: value })));
  return isMachine(fitting) ? fitting : {};
}
