import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { HttpErrDoctorError } from '../../src/errors.js';
import { asReadError, isMissing, readFailure } from '../../src/io/read-failure.js';

const folder = mkdtempSync(join(tmpdir(), 'read-failure-'));

/** What a real call fails with. */
function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('that did not fail');
}

function reading(path: string): unknown {
  return errorOf(() => readFileSync(join(folder, path)));
}

/** An error as the system gives it, for what a test that runs as root cannot provoke. */
function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: as the system says it`), { code, syscall: 'open' });
}

describe('why a file cannot be read', () => {
  it('goes on after its path, and ends with what to do', () => {
    writeFileSync(join(folder, 'file'), '');
    symlinkSync('loop', join(folder, 'loop'));
    const packed = gzipSync('a log, or half of it');
    const said = [reading('none'), reading('file/below'), reading('.'), reading('loop'), errorOf(() => gunzipSync(packed.subarray(0, -9)))];
    expect(said.map((error) => readFailure(error).problem)).toEqual([
      'does not exist, or went away meanwhile',
      'does not exist, or went away meanwhile',
      'is a folder, not a file',
      'is a link that leads to itself, or became one meanwhile; links are not followed, name its target itself',
      'is packed with gzip and was cut off; copy it again',
    ]);
    expect(said.map(isMissing)).toEqual([true, true, false, false, false]);
  });

  it.each(['EACCES', 'EPERM'])('names the remedy where %s denies it, another one where the file has one of its own', (code) => {
    const error = systemError(code);
    const general = 'run as a user who may read it, or copy it and name the copy';
    expect(readFailure(error)).toEqual({ code: 'access-denied', problem: `cannot be read: access denied; ${general}` });
    expect(readFailure(error, 'elevate').problem).toBe('cannot be read: access denied; elevate');
  });

  it('leaves what it has no words for to the system, and what has words to their author', () => {
    expect(readFailure(systemError('EIO')).problem).toBe('cannot be read: EIO: as the system says it');
    expect(readFailure(errorOf(() => gunzipSync(Buffer.from('\x1f\x8b\x08 and no more of that kind')))).problem).toMatch(
      /^is packed with gzip and damaged \(Z_\w+\); copy it again$/,
    );
    const own = new HttpErrDoctorError('interrupted', 'was interrupted');
    expect(readFailure(own).problem).toBe('was interrupted');
    expect(asReadError(own)).toBe(own);
    expect(asReadError(systemError('EBUSY'))).toMatchObject({
      code: 'not-readable',
      message: 'is in use by another program; copy it and name the copy',
    });
  });
});
