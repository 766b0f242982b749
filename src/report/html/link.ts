import { el, type Part } from './element.js';

/** Only an address that is plain becomes a link. */
export function linkPart(link: string): Part {
  return /^https?:\/\/[\w./?=%#-]+$/.test(link) ? el('a', { href: link, rel: 'noreferrer' }, link) : link;
}
