import type { ChildProcess } from 'node:child_process';
import { PowerShell } from 'node-powershell';

/** What a shell is started with. */
export interface ShellStart {
  /** Absolute path. */
  readonly executable: string;
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * node-powershell without its traps: it runs the program that it is told, whatever `NODE_POWERSHELL` says, and its markers are not waited for.
 * Its reader looks for a closing marker that ends in CRLF one byte too late when both come in one read, and would wait for ever.
 */
export class HardenedShell extends PowerShell {
  constructor({ executable, environment }: ShellStart) {
    super({
      executable,
      executableOptions: { '-NoProfile': true, '-NonInteractive': true, '-ExecutionPolicy': 'RemoteSigned' },
      spawnOptions: { windowsHide: true, env: environment },
      throwOnInvocationError: false,
    });
  }

  /** The process behind the shell. The library keeps it private; its id is needed to end the tree, its end to know that we are done. */
  get child(): ChildProcess {
    // A private member of a base class cannot be named otherwise.
    return this['process'];
  }

  /**
   * Sends a command that ends in `exit`; whoever wants to know how it went watches {@link child}. How the library's own call settles says
   * nothing: 143 and SIGTERM count as success there.
   */
  send(command: string): void {
    // In the same tick as the constructor, or a shell that dies at once would be an unhandled rejection.
    this.invoke(command).catch(() => undefined);
    // Without markers to wait for, the library need not keep all output, which it copies anew with every piece.
    setImmediate(() => {
      for (const stream of [this.streams.stdout, this.streams.stderr]) stream.unpipe().resume();
    });
  }

  protected override setExecutable({ executable }: { readonly executable?: string }): string {
    return executable ?? '';
  }

  /** As plain text: under Constrained Language Mode a method call would be an error of ours among what the script said. */
  protected override writeToOutput(marker: string): string {
    return `'${marker}'`;
  }

  /** Nobody waits for a marker there, and plain text cannot be written to that stream. */
  protected override writeToError(): string {
    return '$null';
  }
}
