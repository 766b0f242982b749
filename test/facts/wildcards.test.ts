import { describe, expect, it } from 'vitest';
import { fitsAny } from '../../src/facts/wildcards.js';

describe('a name', () => {
  it.each([
    ['Srv', ['srv'], true],
    ['srv3', ['Srv', 'Srv2'], false],
    ['MSExchangeIS Mailbox Store', ['MSExchangeIS*'], true],
    ['Resource-Exhaustion-Detector', ['*Resource-Exhaustion-Detector'], true],
    ['Resource-Exhaustion-Resolver', ['*Resource-Exhaustion-Detector'], false],
    ['Microsoft-Windows-SMBServer', ['*SMBServer*'], true],
    ['ab', ['ab*ab'], false],
    ['abab', ['ab*ab'], true],
    ['a-x-b-x-c', ['a*x*x*c'], true],
    ['a-x-c', ['a*x*x*c'], false],
    ['anything', ['*'], true],
    ['', ['*'], true],
    ['a.c', ['a?c'], false],
  ])('%j is one of %j: %j', (name, patterns, expected) => {
    expect(fitsAny(name, patterns)).toBe(expected);
  });
});
