import { describe, expect, it } from 'vitest';
import { plainMarkdown } from '../../../src/report/markdown/escape-markdown.js';

describe('text of others in Markdown', () => {
  it.each([
    ['a & b', 'a \\& b'],
    ['&#x202E;gol.exe', '\\&#x202E;gol.exe'],
    ['&lt;script&gt;', '\\&lt;script\\&gt;'],
    ['1.5 GB (about)', '1.5 GB (about)'],
    ['1. item', '1\\. item'],
    ['2) item', '2\\) item'],
    ['+ item', '\\+ item'],
    ['> quote', '\\> quote'],
    ['# title', '\\# title'],
    ['N_Connections_Refused', 'N_Connections_Refused'],
    ['_it_', '\\_it\\_'],
    ['[x](javascript:1)', '\\[x\\](javascript:1)'],
    ['<b>', '\\<b>'],
    ['@team', '\\@team'],
    ['https://a.test', 'https\\://a.test'],
    ['www.a.test', 'www\\.a.test'],
    ['a\n# b', 'a\\\\x0A# b'],
  ])('%j is %s', (text, shown) => {
    expect(plainMarkdown(text)).toBe(shown);
  });
});
