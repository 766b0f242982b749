import { createInterface } from 'node:readline';
import { HttpErrDoctorError } from '../errors.js';
import { openFile } from '../io/open-file.js';
import { checkCapture, isCaptureDocument } from '../schema/capture.js';
import type { Documents } from '../schema/generated/documents.js';

/** A stream of a capture folder. */
export type StreamName = 'pool' | 'counters' | 'processes' | 'drivers' | 'filters' | 'events' | 'big-pool';

/** A line of that stream. */
export type LineOf<Name extends StreamName> = Documents[`capture-${Name}`];

/**
 * All lines of a stream, checked: what a script writes is input like any other.
 *
 * @throws HttpErrDoctorError `internal` for a line that is not of its shape; the error of the file system where there is no such file.
 */
export async function readStream<Name extends StreamName>(file: string, name: Name): Promise<readonly LineOf<Name>[]> {
  const lines: LineOf<Name>[] = [];
  let number = 0;
  const input = (await openFile(file)).handle.createReadStream();
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (text === '') continue;
    const line: unknown = JSON.parse(text);
    if (!isCaptureDocument(`capture-${name}`, line)) {
      const [problem] = checkCapture(`capture-${name}`, line);
      throw new HttpErrDoctorError('internal', `line ${number} of ${name}.ndjson is not as it should be: ${problem ?? 'unknown'}`, {
        details: { reason: 'PS_SCHEMA', line: number },
      });
    }
    lines.push(line);
  }
  return lines;
}
