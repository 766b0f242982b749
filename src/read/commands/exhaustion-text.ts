import { type EventLeaf, type Exhaustion, readExhaustion } from './memory-exhaustion.js';
import { scanXml } from './xml-scan.js';

const FRAGMENT = /<MemoryExhaustionInfo\b[\s\S]*<\/MemoryExhaustionInfo>/;

/**
 * Reads event 2004 out of a message that holds its own XML, as the collector writes it in front of the text.
 *
 * @param line - 1-based, for all of it: a message is one line of its file.
 * @returns `null` where the message holds none.
 */
export function exhaustionInText(message: string, line: number): Exhaustion | null {
  const [fragment] = FRAGMENT.exec(message) ?? [];
  return fragment === undefined ? null : readExhaustion(leavesOf(fragment, line), line);
}

function leavesOf(xml: string, line: number): readonly EventLeaf[] {
  const leaves: EventLeaf[] = [];
  const path: string[] = [];
  let text = '';
  scanXml(xml, {
    open: (name) => {
      path.push(name);
      text = '';
    },
    text: (part) => {
      text += part;
    },
    close: (name) => {
      if (path.at(-1) !== name) return;
      if (text !== '') leaves.push({ path: [...path], text, line });
      path.pop();
      text = '';
    },
  });
  return leaves;
}
