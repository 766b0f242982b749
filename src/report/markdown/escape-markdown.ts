import { visible } from '../escape.js';

/** Text of others for Markdown: what would be markup, a link, a mention or HTML appears as it is. */
export function plainMarkdown(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]()<>#+!|~&@]/g, (sign) => `\\${sign}`)
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(/^(\s*)([-.]|\d+\.)/, '$1\\$2');
}
