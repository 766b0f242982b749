import { describe, expect, it } from 'vitest';
import { renderHttperr } from '../../../src/report/terminal/httperr.js';
import type { HttperrDocument } from '../../../src/schema/types.js';

const OPTIONS = { color: false, unicode: false, verbose: false, width: 80 };
const NONE: HttperrDocument['refused'] = { connections: 0, rows: 0, first: null, last: null, episodes: [] };

function document(rows: number, refused: HttperrDocument['refused']): HttperrDocument {
  return {
    schemaVersion: 1,
    kind: 'httperr',
    tool: { name: 'httperr-doctor', version: '0.0.0' },
    files: [{ path: 'a.log', bytes: 400, rows, unparsed: 0, layouts: [] }],
    span: { first: '2026-03-01T10:00:00Z', last: '2026-03-01T10:00:05Z' },
    reasons: [{ reason: 'Connections_Refused', class: 'memory', rows, count: rows }],
    refused,
    unparsed: [],
  };
}

describe('the log alone', () => {
  it('says which rows only hold the words of a refusal', () => {
    const text = renderHttperr(document(3, NONE), OPTIONS);
    expect(text).toContain('No connection was refused');
    expect(text.replace(/\s+/g, ' ')).toContain('3 suspicious rows with the words of a refusal');
  });

  it('says nothing of the kind where all are refusals', () => {
    const refused = { ...NONE, connections: 9, rows: 3 };
    expect(renderHttperr(document(3, refused), OPTIONS)).not.toContain('suspicious');
  });
});
