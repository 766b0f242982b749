import { expect } from 'vitest';
import { analyze } from '../../src/analyze/documents/analyze.js';
import type { Capture } from '../../src/facts/capture.js';
import type { Diagnosis, MachineDiagnosis } from '../../src/schema/types.js';
import { brokenRules } from './broken-rules.js';
import { makeCapture, type Story } from './make-evidence.js';

/** The diagnosis of a capture, held against the rules that every diagnosis keeps. */
export function diagnoseSoundly(capture: Capture): Diagnosis {
  const diagnosis = analyze(capture, { tool: { name: 'httperr-doctor', version: '0.0.0' } });
  expect(brokenRules(diagnosis)).toEqual([]);
  return diagnosis;
}

/** The diagnosis of one machine. */
export function diagnosed(story: Story): MachineDiagnosis {
  const [machine] = diagnoseSoundly(makeCapture(story)).machines;
  if (machine === undefined) throw new TypeError('no machine came back');
  return machine;
}
