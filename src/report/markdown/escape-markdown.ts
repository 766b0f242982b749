import { visible } from '../escape.js';

/** Text of others for Markdown: what would be markup, a link or HTML stands as itself. */
export function plainMarkdown(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]()<>#+!|~&]/g, (sign) => `\\${sign}`)
    .replace(/^(\s*)([-.]|\d+\.)/, '$1\\$2');
}
