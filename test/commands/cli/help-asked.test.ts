import { describe, expect, it } from 'vitest';
import { helpAsked, versionAsked } from '../../../src/commands/cli/help-asked.js';

describe('versionAsked', () => {
  it.each([
    [['--version'], true],
    [['demo', '--json', '--version'], true],
    [['--', '--version'], false],
    [['demo'], false],
    [[], false],
  ])('of %j is %j', (words, asked) => {
    expect(versionAsked(words)).toBe(asked);
  });
});

describe('helpAsked', () => {
  it.each([
    [['--help'], { command: null }],
    [['demo', '-h'], { command: 'demo' }],
    [['help', 'demo'], { command: 'demo' }],
    [['--', '--help'], null],
    [['demo'], null],
  ])('of %j is %j', (words, asked) => {
    expect(helpAsked(words, ['demo'])).toEqual(asked);
  });
});
