import { formatCount } from '../../facts/units.js';
import { hasTrait } from '../../knowledge/driver-traits.js';
import type { Rule } from './attribution.js';
import { clearTagOwners } from './cleared-owners.js';
import { citeTag, sayGrow } from './tag-evidence.js';

/** File system tags against the program that floods the file system with calls. */
export const ioWitness: Rule = {
  id: 'io-witness',
  title: 'One program floods the file system with calls',
  because:
    'Blocks of the file system follow the files that programs open. Where one program makes ten thousand and more calls a second, and no other program comes close, that program causes the blocks. This is circumstantial: a filter may keep what the program has closed.',
  judge(tags, context) {
    const files = tags.filter(({ info }) => hasTrait(info?.driver, 'follows-files'));
    const { flood } = context;
    if (flood === null || files.length === 0) return [];
    return [
      {
        rule: ioWitness.id,
        mechanism: 'on-behalf',
        confidence: 'probable',
        tags: files,
        suspects: [
          {
            owner: { kind: 'process', name: flood.process },
            mechanism: 'on-behalf',
            confidence: 'probable',
            tags: files,
            evidence: [
              {
                fact: flood.fact,
                says: `${flood.process} makes ${formatCount(flood.perSecond)} calls a second, far more than any other program`,
              },
              ...files.flatMap(citeTag),
            ],
          },
        ],
        cleared: clearTagOwners(files, 'its blocks follow the files that a program opens'),
        says: `${sayGrow(files)} because of ${flood.process}; it makes ${formatCount(flood.perSecond)} file system calls a second`,
        open: 'whether a file-system filter keeps what the program has closed',
      },
    ];
  },
};
