import type { ExitCode } from '../../errors.js';
import { type EvidencePaths, evidencePaths, type PathOptions } from './evidence-paths.js';
import { pipedEvidence } from './stdin-evidence.js';
import { STDIN } from './stdin-word.js';

/** What a command does with its evidence, and with none. */
export interface EvidenceUse extends Omit<PathOptions, 'stdin'> {
  readonly words: readonly string[];
  /** What it does where neither a path is given nor text is piped. */
  readonly live: () => Promise<ExitCode>;
}

/** Runs a command on the evidence that its words name or that is piped into it, and on this machine where there is neither. */
export async function withEvidence(
  { words, live, ...options }: EvidenceUse,
  use: (evidence: EvidencePaths) => Promise<ExitCode>,
): Promise<ExitCode> {
  const piped = await pipedEvidence(words, options.args, true);
  if (words.length === 0 && piped.file === null) return live();
  return usePiped(piped, words.length === 0 ? [STDIN] : words, { options, use });
}

/** The same for a command that has another job where no path is given. */
export async function withNamedEvidence(
  { words, ...options }: Omit<EvidenceUse, 'live'>,
  use: (evidence: EvidencePaths) => Promise<ExitCode>,
): Promise<ExitCode> {
  return usePiped(await pipedEvidence(words, options.args, false), words, { options, use });
}

interface Work {
  readonly options: PathOptions;
  readonly use: (evidence: EvidencePaths) => Promise<ExitCode>;
}

async function usePiped(
  piped: Awaited<ReturnType<typeof pipedEvidence>>,
  words: readonly string[],
  { options, use }: Work,
): Promise<ExitCode> {
  try {
    return await use(await evidencePaths(words, { ...options, stdin: piped.file ?? undefined }));
  } finally {
    await piped.remove();
  }
}
