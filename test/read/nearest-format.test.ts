import { expect, it } from 'vitest';
import { readEvidence } from '../../src/read/evidence.js';
import { folderOf } from './evidence-folder.js';

it.each([
  ['The Nonpaged pool is large, I think.', /pool snapshot.*poolmon -n/],
  ['we saw Connections_Refused at noon', /HTTPERR reasons.*httperr\*\.log/],
  ['Total Physical Memory is 4 of them', /systeminfo > systeminfo\.txt/],
  ['there were ESTABLISHED ones', /netstat -ano/],
  ['hello', /^is text that is not recognized$/],
])('says what %j is nearest to, and what to do', async (content, expected) => {
  const { unassigned } = await readEvidence([folderOf({ 'note.txt': `${content}\n` })]);
  expect(unassigned[0]?.problems[0]?.text).toMatch(expected);
});
