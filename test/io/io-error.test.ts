import { openSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ioError, unforeseenIoError } from '../../src/io/io-error.js';

/** An error as the system gives it. */
function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: as the system says it, write`), { code, syscall: 'write', path: '/x/y' });
}

describe('an error of the system', () => {
  it.each([
    ['ENOSPC', 'io-failed', 74, 'the disk is full'],
    ['EDQUOT', 'io-failed', 74, 'quota'],
    ['EMFILE', 'io-failed', 74, 'too many files are open'],
    ['EIO', 'io-failed', 74, 'the disk reports an error'],
    ['EACCES', 'access-denied', 77, 'access denied'],
    ['EROFS', 'access-denied', 77, 'read-only'],
    ['EXDEV', 'io-failed', 74, 'as the system says it'],
  ])('%s is one line with a code of its own', (code, word, exitCode, says) => {
    const error = ioError('capture.json cannot be written', systemError(code), 'name another folder');
    expect(error).toMatchObject({ code: word, exitCode });
    expect(error.message).toMatch(/^capture\.json cannot be written: .+; name another folder$/);
    expect(error.message).toContain(says);
    expect(unforeseenIoError(systemError(code))).toMatchObject({ code: word, message: expect.stringContaining('/x/y') });
  });

  it('is told from a fault of our own', () => {
    expect(unforeseenIoError(new TypeError('x is not a function'))).toBeNull();
    expect(unforeseenIoError(Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG_TYPE' }))).toBeNull();
    expect(unforeseenIoError('text')).toBeNull();
    for (const work of [() => readFileSync('/none/there'), () => openSync('.', 'w')]) expect(caught(work)).toMatchObject({ exitCode: 74 });
  });
});

function caught(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return unforeseenIoError(error);
  }
  return undefined;
}
