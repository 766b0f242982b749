import { readFileSync } from 'node:fs';
import { assetPath } from './asset-path.js';
import type { Tool } from './schema/types.js';

/** Name and version of this program, as every document carries them. */
export function thisTool(): Tool {
  const manifest: unknown = JSON.parse(readFileSync(assetPath('package.json'), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0.0.0';
  return { name: 'httperr-doctor', version };
}
