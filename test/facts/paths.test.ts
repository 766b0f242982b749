import { expect, it } from 'vitest';
import { baseName } from '../../src/facts/paths.js';

it.each([
  ['C:\\logs\\httperr1.log', 'httperr1.log'],
  ['/var/evidence/pool.txt', 'pool.txt'],
  ['mixed\\of/both', 'both'],
  ['alone.sys', 'alone.sys'],
  ['folder/', ''],
  ['', ''],
])('the last name of %j is %j', (path, name) => {
  expect(baseName(path)).toBe(name);
});
