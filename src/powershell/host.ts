/** One run of a bundled script: a request file goes in, files come out. Text never travels on a command line. */
export interface ScriptRun {
  /** Absolute path of the script. */
  readonly scriptPath: string;
  /** Absolute path of the request, UTF-8 JSON. */
  readonly requestPath: string;
  /** Absolute path that the script writes last. */
  readonly responsePath: string;
  /** Ends the run: the whole process tree is killed, and the run resolves as it does for any other end. */
  readonly signal?: AbortSignal | undefined;
  /** Called for each progress record of the script, in their order. */
  readonly onRecord?: ((record: ProgressRecord) => void) | undefined;
}

/** One line of progress that a script wrote, as it is: the shapes are the script's. */
export type ProgressRecord = Readonly<Record<string, unknown>>;

/** How the process ended. Whether the work was done is told by the files, never by this. */
export interface ScriptExit {
  /** `null` where a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Last lines that it wrote for people, on either stream. */
  readonly said: readonly string[];
}

/**
 * A way to run PowerShell scripts. The package's own is {@link localPowerShell}; an embedder may bring another (a remote session, a
 * container), as long as the paths of the run mean the same files there and here.
 */
export interface PowerShellHost {
  /** What is run, for messages. */
  readonly name: string;
  /** @throws HttpErrDoctorError `powershell-unavailable` where it could not be started at all. */
  run(run: ScriptRun): Promise<ScriptExit>;
}
