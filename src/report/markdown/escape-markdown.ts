import { visible } from '../escape.js';

/**
 * Text of others for Markdown: what would be markup, a link, a mention or HTML appears as it is. Signs that mean nothing where they are stay
 * bare, since tickets are also read unrendered. The text is one line afterwards.
 */
export function plainMarkdown(text: string): string {
  return visible(text)
    .replace(/[\\`*[\]<&|~@]/g, (sign) => `\\${sign}`)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(/^(\s*)([-+#>=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}
