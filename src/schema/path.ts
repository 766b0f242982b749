import { quoteText } from './quote.js';

/** A member's name or a place in a list. */
export type PathStep = string | number;

/** Most characters of a member's name that are shown. */
const MAX_NAME = 60;

/** The steps of a JSON pointer (RFC 6901). The document tells lists from members with digits as their name. */
export function parsePointer(pointer: string, document: unknown): readonly PathStep[] {
  const steps: PathStep[] = [];
  let value = document;
  for (const token of pointer.split('/').slice(1)) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) {
      const index = Number(name);
      steps.push(index);
      value = value[index];
    } else {
      steps.push(name);
      value = typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
    }
  }
  return steps;
}

/** How people write a path: `machines[0].os.version`; odd names stand quoted in brackets, cut and escaped. */
export function formatPath(steps: readonly PathStep[]): string {
  let text = '';
  for (const step of steps) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (step.length <= MAX_NAME && /^[A-Za-z_$][\w$-]*$/.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${quoteText(step, MAX_NAME)}]`;
  }
  return text === '' ? 'the document' : text;
}
