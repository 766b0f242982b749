import type { Tool } from '../../schema/types.js';

/** One run of the program: what all of its layers must agree on, asked for once. */
export interface Run {
  /** When it started. */
  readonly now: Date;
  readonly tool: Tool;
}
