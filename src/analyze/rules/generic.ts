import type { Rule } from './attribution.js';
import { sayGrow } from './tag-evidence.js';

/** Tags that any driver may use. */
export const generic: Rule = {
  id: 'generic',
  title: 'A tag that any driver may use',
  because:
    'Irp, Mdl, Io and the like are allocated by the kernel for every driver. Published culprits behind a single one of them include storage, VPN, network and terminal server drivers. Only allocation stacks can show which it is.',
  judge(tags) {
    return tags
      .filter(({ info }) => info?.kind === 'generic' || info?.kind === 'object')
      .map((subject) => ({
        rule: generic.id,
        mechanism: 'leak-unattributed' as const,
        confidence: 'open' as const,
        tags: [subject],
        suspects: [],
        cleared: [],
        says: `${sayGrow([subject])}; its owner is unknown, since any driver may use it (${firstWords(subject.info?.component)})`,
        open: 'what allocates it (allocation stacks show it)',
      }));
  },
};

/** What a tag is, without the remarks of the table. */
function firstWords(component: string | undefined): string {
  return component?.split(/[;:]/)[0] ?? 'a generic tag';
}
