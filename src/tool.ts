import { readFileSync } from 'node:fs';
import { assetPath } from './asset-path.js';
import type { Tool } from './schema/types.js';

/** Read once: the file is the package's own. */
let tool: Tool | undefined;

/** Name and version of this program, as every document carries them. */
export function thisTool(): Tool {
  tool ??= readTool();
  return tool;
}

function readTool(): Tool {
  const manifest: unknown = JSON.parse(readFileSync(assetPath('package.json'), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0.0.0';
  return { name: 'httperr-doctor', version };
}
