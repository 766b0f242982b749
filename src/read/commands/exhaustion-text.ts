import { type EventLeaf, type Exhaustion, MOST_DEPTH, readExhaustion } from './memory-exhaustion.js';
import { scanXml } from './xml-scan.js';

const OPENS = /<MemoryExhaustionInfo\b/;
const CLOSES = '</MemoryExhaustionInfo>';

/**
 * Reads event 2004 out of a message that holds its own XML, as the collector writes it in front of the text.
 *
 * @param line - 1-based, for all of it: a message is one line of its file.
 * @returns `null` where the message holds none.
 */
export function exhaustionInText(message: string, line: number): Exhaustion | null {
  const from = message.search(OPENS);
  const end = message.lastIndexOf(CLOSES);
  return from < 0 || end < from ? null : readExhaustion(leavesOf(message.slice(from, end + CLOSES.length), line), line);
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
      if (text !== '') leaves.push({ path: path.slice(-MOST_DEPTH), text, line });
      path.pop();
      text = '';
    },
  });
  return leaves;
}
