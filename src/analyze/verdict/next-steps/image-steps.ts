import { fitsTagPattern, tagForCommand } from '../../../facts/tag.js';
import type { NextStep } from '../../../schema/types.js';
import type { Attribution } from '../../rules/attribution.js';
import { quoteTag } from '../../rules/tag-evidence.js';
import type { Situation } from '../../situation.js';
import { isThirdParty } from '../../state/driver-index.js';
import { fileNameOf } from '../../state/state-images.js';
import type { TagSubject } from '../../state/tag-subject.js';
import { step } from './step.js';

/** Tags that are looked for at once. */
const MOST_TAGS = 2;

/** Looks for tags in the drivers of the machine: for those of a driver of its own, whose images were not searched yet. */
export function imageSteps({ tags }: Attribution, situation: Situation): readonly NextStep[] {
  const asked = tags.filter((subject) => isAnswerable(subject) && !wasSearched(subject, situation)).slice(0, MOST_TAGS);
  return asked.length === 0 ? [] : [search(asked, situation)];
}

/** Kernel objects, and what Windows allocates for others, are in no driver's image: the kernel allocates them for everybody. */
function isAnswerable({ info }: TagSubject): boolean {
  if (info === null || info.kind === 'specific') return true;
  return info.kind === 'unknown' && info.hint?.kind !== 'on-behalf';
}

/** Some image uses the tag, or all drivers of other makers than Microsoft were searched. */
function wasSearched({ text }: TagSubject, { evidence: { images, drivers } }: Situation): boolean {
  const uses = images.some(({ image }) => image.tags.some(({ tag, use }) => use !== 'text' && fitsTagPattern(tag, text)));
  const searched = new Set(images.map(({ image }) => fileNameOf(image.path)));
  const foreign = drivers.filter((driver) => driver.running !== false && isThirdParty(driver));
  return uses || (images.length > 0 && foreign.length > 0 && foreign.every(({ file }) => searched.has(fileNameOf(file))));
}

function search(asked: readonly TagSubject[], { isLive, evidence }: Situation): NextStep {
  const options = asked.map(({ tag }) => ` --tag ${tagForCommand(tag)}`).join('');
  const tags = asked.map(quoteTag).join(' and ');
  const copied = `copy System32\\drivers of ${evidence.name ?? 'the server'} to a folder "drivers" here, and search it for ${tags}`;
  return step({
    kind: 'decide',
    do: isLive ? `search the loaded drivers for ${tags}` : copied,
    command: isLive ? `httperr-doctor drivers${options}` : `httperr-doctor drivers drivers${options}`,
    why: 'The images show which driver allocates with the tag, whose it is, and whether its signature holds.',
    decides: 'whose tag it is',
  });
}
