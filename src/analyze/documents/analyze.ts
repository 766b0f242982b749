import type { Capture } from '../../facts/capture.js';
import { assembleKnowledge, type KnowledgeBase } from '../../knowledge/knowledge-base.js';
import type { Diagnosis, Tool } from '../../schema/types.js';
import { situationOf } from '../situation.js';
import { machineDiagnosis } from './machine-diagnosis.js';
import { acrossOf } from './shared-suspects.js';

/** Options of {@link analyze}. */
export interface AnalyzeOptions {
  /** Name and version that the document carries. */
  readonly tool: Tool;
  /** Our knowledge with what the user brought; ours alone where absent. */
  readonly knowledge?: KnowledgeBase | undefined;
  /** The capture was just taken of the machine that this runs on: next steps then name commands for it. */
  readonly isLive?: boolean | undefined;
}

/**
 * Judges a capture: why http.sys refused connections and who took the pool. Pure: the same capture gives the same diagnosis, on any
 * machine, at any time.
 */
export function analyze(capture: Capture, { tool, knowledge = assembleKnowledge(), isLive = false }: AnalyzeOptions): Diagnosis {
  const judged = capture.machines.map((evidence) => {
    const situation = situationOf(evidence, knowledge, isLive);
    return { situation, diagnosis: machineDiagnosis(situation) };
  });
  const machines = judged.map(({ diagnosis }) => diagnosis);
  return { schemaVersion: 1, kind: 'diagnosis', tool, machines, unassigned: capture.unassigned, across: acrossOf(judged) };
}
