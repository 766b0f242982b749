import type { EvidencePiece, TextFile, TextReader } from '../reading.js';
import { isPoolUsedLine, PoolUsedReading } from './pool-used.js';
import { isProcessLine, ProcessListReading } from './process-list.js';
import { readSessionTime } from './session-time.js';
import { isVerifierLine, VerifierReading } from './verifier.js';
import { isVmLine, VirtualMemoryReading } from './virtual-memory.js';

/**
 * Logs of the kernel debugger (WinDbg, kd, livekd): `!poolused`, `!vm`, `!verifier` and `!process`, alone or all in one session, among whatever else
 * was typed. Formats `kd-poolused`, `kd-vm`, `kd-verifier`, `kd-process`.
 */
export const debuggerReader: TextReader = {
  recognize(head) {
    const lines = head.filter((line) => line.trim() !== '');
    const used = lines.findIndex(isPoolUsedLine);
    const memory = lines.filter(isVmLine).length;
    const verifier = lines.filter(isVerifierLine).length;
    if (!isSession(lines) && shareOf(lines) < LEAST_SHARE) return null;
    if (used >= 0) return 'kd-poolused';
    if (memory >= 2) return 'kd-vm';
    if (verifier >= 2) return 'kd-verifier';
    return lines.some(isProcessLine) ? 'kd-process' : null;
  },
  read(_format, file) {
    return readDebuggerLog(file);
  },
};

/** Share of the lines that the three commands print; a document that quotes some of them has less. */
const LEAST_SHARE = 0.25;

/** The debugger's prompt at the start of a line. In a document, the output is fenced. */
function isSession(lines: readonly string[]): boolean {
  return lines.some((line) => /^(?:\d{1,4}: )?l?kd> ?!/.test(line)) && !lines.some((line) => line.startsWith('```'));
}

function shareOf(lines: readonly string[]): number {
  return readDebuggerLines({ lines }).taken / Math.max(lines.length, 1);
}

function readDebuggerLog(file: TextFile): EvidencePiece {
  return readDebuggerLines(file).piece;
}

function readDebuggerLines(file: TextFile): { readonly piece: EvidencePiece; readonly taken: number } {
  const session = readSessionTime(file.lines);
  const used = new PoolUsedReading(file, session);
  const memory = new VirtualMemoryReading();
  const verifier = new VerifierReading();
  const processes = new ProcessListReading();
  let taken = 0;
  file.lines.forEach((line, index) => {
    // The rest of a session is other commands' output, of no concern here.
    if (used.take(line, index) || memory.take(line, index) || verifier.take(line, index) || processes.take(line, index)) taken++;
  });
  const { samples, problems } = used.finish();
  const statements = [...memory.finish(), ...verifier.finish()].map((statement) => ({ ...statement, at: session?.at ?? null }));
  return {
    taken,
    piece: {
      ...(session === null ? {} : { utcOffsetMinutes: session.utcOffsetMinutes }),
      pool: samples,
      processes: processes.finish(session),
      statements,
      problems,
    },
  };
}
