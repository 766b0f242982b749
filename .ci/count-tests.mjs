// Ends a run with `N passed, N failed`. Fails where a test failed, a file could not be run, or nothing ran at all.
import { existsSync, readFileSync } from 'node:fs';

const counts = process.argv.slice(2).map((path) => count(existsSync(path) ? readFileSync(path, 'utf8') : ''));
const passed = counts.reduce((sum, one) => sum + one.passed, 0);
const failed = counts.reduce((sum, one) => sum + one.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || counts.some((one) => one.passed === 0)) process.exitCode = 1;

/** Counts the tests of a report of vitest; an empty report is a run that broke before its first test. */
function count(text) {
  if (text === '') return { passed: 0, failed: 1 };
  const report = JSON.parse(text);
  // A file that breaks while it is loaded has no tests to count.
  const brokenFiles = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length };
}
