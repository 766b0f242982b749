import type { Options } from 'yargs';

/** `--knowledge pack.json`, repeatable. */
export const KNOWLEDGE_OPTION = {
  type: 'string',
  array: true,
  requiresArg: true,
  group: 'Evidence:',
  describe: 'a pack with more known issues, tags and reasons; repeatable',
} as const satisfies Options;
