import type { KnowledgeEntry } from './entry.js';

/**
 * Where an entry can be read: the first of its sources that is an address, or an issue of a repository (`owner/name#123`). `null` where
 * its sources are books, archives or rules of tools.
 */
export function articleLink({ sources }: Pick<KnowledgeEntry, 'sources'>): string | null {
  for (const source of sources) {
    const address = addressOf(source);
    if (address !== null) return address;
  }
  return null;
}

const ADDRESS = /^https?:\/\/[^\s()]+(?:\([^\s()]*\)[^\s()]*)*/;
const REPOSITORY_ISSUE = /^([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)#(\d+)\b/;

function addressOf(source: string): string | null {
  const address = ADDRESS.exec(source)?.[0];
  if (address !== undefined) return address;
  const [, repository, issue] = REPOSITORY_ISSUE.exec(source) ?? [];
  return repository === undefined ? null : `https://github.com/${repository}/issues/${issue}`;
}
