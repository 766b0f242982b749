import { formatBytes, plural } from '../../facts/units.js';
import type { Confidence } from '../../schema/types.js';
import type { BlocksLeftBehind } from '../state/blocks-left-behind.js';
import type { Attribution, Case, Rule } from './attribution.js';

/** Blocks that an unloaded driver left behind under Driver Verifier. */
export const verifierLeaks: Rule = {
  id: 'left-behind',
  title: 'Driver Verifier found blocks that an unloaded driver left behind',
  because:
    "While Driver Verifier tracks a driver, the kernel itself counts that driver's blocks. What is still there when the driver is unloaded is lost, and there is no question whose it is. A single block fills no pool, so this is probable at most.",
  judge(tags, context) {
    return context.leftBehind.filter((left) => left.tags.some((subject) => tags.includes(subject))).map((left) => attribute(left, context));
  },
};

function attribute({ report, tags }: BlocksLeftBehind, { drivers }: Case): Attribution {
  const count = report.blocks.reduce((sum, block) => sum + block.count, 0);
  const bytes = report.blocks.reduce((sum, block) => sum + block.bytes, 0);
  const confidence: Confidence = count > 1 && !drivers.hasImage(report.driver) ? 'strong' : 'probable';
  const driver = drivers.owner(report.driver);
  const what = `${plural(count, 'block')} (${formatBytes(bytes)})`;
  return {
    rule: verifierLeaks.id,
    mechanism: 'driver-leak',
    confidence,
    tags,
    suspects: [
      {
        owner: driver,
        mechanism: 'driver-leak',
        confidence,
        tags,
        evidence: tags.map((subject) => ({
          fact: subject.last,
          says: `Driver Verifier: ${driver.name} was unloaded and left blocks under "${subject.text.trimEnd()}"`,
        })),
      },
    ],
    cleared: [],
    says: `${driver.name} does not free what it allocated; it left ${what} when it was unloaded`,
  };
}
