import type { PowerShellHost } from '../powershell/host.js';
import type { Collection, SamplingOutcome } from '../schema/types.js';
import type { PartRecord } from './answer.js';
import type { CollectProgress } from './collect-progress.js';
import type { PartName } from './parts.js';
import type { Deadlines } from './run-process.js';
import type { Sampling } from './sampling.js';

/** What is collected, where to, and by what. */
export interface CollectOptions {
  /** Folder of the capture; a temporary one where it is not given. */
  readonly folder?: string | undefined;
  /** Continue the capture in `folder`: its streams grow, what was collected once is collected anew. */
  readonly resume?: boolean | undefined;
  /** All parts where it is not given. */
  readonly parts?: readonly PartName[] | undefined;
  readonly sampling?: Sampling | undefined;
  /** HTTPERR files and events from this time on only, epoch milliseconds. */
  readonly sinceMs?: number | undefined;
  /** False to find HTTPERR only: the capture says where it lies and which files it has, and holds no copies. */
  readonly copyLogs?: boolean | undefined;
  /** Ask Windows for the signature of each loaded driver; takes seconds to a minute. */
  readonly signatures?: boolean | undefined;
  /** Copy the image of each loaded driver into the capture, about 100 MB; a diagnosis elsewhere finds in them who allocates with a tag. */
  readonly images?: boolean | undefined;
  /** Another way to run PowerShell. */
  readonly host?: PowerShellHost | undefined;
  /** Path of the PowerShell to run; Windows PowerShell where it is not given. */
  readonly powershell?: string | undefined;
  /**
   * Ends the collection gently, after the present sample; what was collected stands. Fired with the reason `'at once'`, nothing is waited
   * for.
   */
  readonly signal?: AbortSignal | undefined;
  /** Ends the collection when it takes longer than this in all. */
  readonly timeoutMs?: number | undefined;
  readonly deadlines?: Deadlines | undefined;
  /** Called when a PowerShell was started, which takes its time: what its answers need may be loaded now. */
  readonly onStarted?: (() => void) | undefined;
  readonly onProgress?: ((progress: CollectProgress) => void) | undefined;
  /** Called with the folder once pool and HTTPERR are there: what happened is known, before the other parts say why. */
  readonly onFirstParts?: ((folder: string) => void) | undefined;
  /** Called with the folder once all parts are there and samples follow: what is there can be judged already. */
  readonly onFirstLook?: ((folder: string) => void) | undefined;
  /** Stands in the manifest. */
  readonly tool?: { readonly name: string; readonly version: string } | undefined;
}

/** capture.json with what the streams went through. */
export interface CaptureManifest extends Collection {
  readonly parts: readonly PartRecord[];
  readonly sampling: SamplingOutcome | null;
}

/** A capture on disk. */
export interface CollectedCapture {
  readonly folder: string;
  readonly manifest: CaptureManifest;
  /** Why it ended before all was collected, `null` where it did not. */
  readonly cutShort: 'interrupted' | 'timed-out' | null;
  /** False where the folder could not be closed to others. */
  readonly restricted: boolean;
  /** False where others may open the temporary folder, which holds requests, answers, and a capture that was given no folder. */
  readonly temporaryRestricted: boolean;
  /** Removes a temporary folder; does nothing to one that was named. */
  remove(): Promise<void>;
}
