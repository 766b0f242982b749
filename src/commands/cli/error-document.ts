import { EXIT, isHttpErrDoctorError } from '../../errors.js';
import type { ErrorDocument, Tool } from '../../schema/types.js';

/** An error as a document, for programs that started this one with `--json`. */
export function errorDocument(error: unknown, tool: Tool): ErrorDocument {
  const message = error instanceof Error ? error.message : String(error);
  const known = isHttpErrDoctorError(error) ? error : null;
  return {
    schemaVersion: 1,
    kind: 'error',
    tool,
    code: known?.code ?? 'internal',
    exitCode: known?.exitCode ?? EXIT.internal,
    message,
    remedy: known === null ? null : remedyOf(known.lines[0] ?? ''),
  };
}

/** Our messages say what is wrong, and behind a semicolon what to do about it. */
function remedyOf(line: string): string | null {
  const at = line.indexOf('; ');
  return at < 0 ? null : line.slice(at + 2);
}
