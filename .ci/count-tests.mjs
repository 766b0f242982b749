// Ends a run with `N passed, N failed`. Fails where a test failed, a file could not be run, or nothing ran at all.
import { readFileSync } from 'node:fs';

const [, , path] = process.argv;
const { passed, failed } = count(readFileSync(path, 'utf8'));
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;

/** Counts the tests of a report of vitest; an empty report is a run that broke before its first test. */
function count(text) {
  if (text === '') return { passed: 0, failed: 1 };
  const report = JSON.parse(text);
  // A file that breaks while it is loaded has no tests to count.
  const brokenFiles = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length };
}
