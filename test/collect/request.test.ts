import { describe, expect, it } from 'vitest';
import { formatRequest, type Request } from '../../src/collect/request.js';

const REQUEST: Request = { folder: 'C:\\capture = 1', answers: 'C:\\t\u00e4mp', parts: ['pool', 'httperr'], stopFile: 'C:\\stop' };

function linesOf(request: Request): readonly string[] {
  return formatRequest(request).split('\n');
}

describe('a request', () => {
  it('has a line for each thing that is asked for, and ends with a line end', () => {
    const lines = ['folder=C:\\capture = 1', 'answers=C:\\t\u00e4mp', 'parts=pool,httperr', 'copyLogs=true', ''];
    expect([...linesOf(REQUEST)].sort()).toEqual([...lines].sort());
  });

  it('has none for what is refused', () => {
    const lines = linesOf({ ...REQUEST, copyLogs: false, signatures: false, images: true });
    expect(lines).toContain('images=true');
    expect(lines.filter((line) => /^(?:copyLogs|signatures)=/.test(line))).toEqual([]);
  });

  it('says what is asked of samples, and who is waiting for them', () => {
    const lines = linesOf({ ...REQUEST, sampling: { everySeconds: 20, count: 3, adaptive: true } });
    expect(lines.filter((line) => line.startsWith('sampling.')).sort()).toEqual(
      [
        'sampling.adaptive=true',
        'sampling.everySeconds=20',
        `sampling.parentId=${process.pid}`,
        'sampling.samples=3',
        'sampling.stopFile=C:\\stop',
      ].sort(),
    );
  });

  it.each(['C:\\a\nappend=true', 'C:\\a\rb'])('refuses the path %j, which could ask for more', (folder) => {
    expect(() => formatRequest({ ...REQUEST, folder })).toThrow(/has a line break/);
  });
});
