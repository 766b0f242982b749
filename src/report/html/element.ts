import { type ComponentChild, h } from 'preact';
import { visible } from '../escape.js';

/** Something that a page is made of: an element, or text, which is escaped. */
export type Part = ComponentChild | readonly Part[];

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element. Text in it becomes text whatever it holds; control and bidirectional characters are shown as their codes. */
export function el(name: string, attributes: Attributes, ...parts: readonly Part[]): ComponentChild {
  return h(name, { ...attributes, children: parts.map(childOf) } as Record<string, unknown>);
}

function childOf(part: Part): ComponentChild {
  if (typeof part === 'string') return visible(part);
  return isList(part) ? part.map(childOf) : part;
}

function isList(part: Part): part is readonly Part[] {
  return Array.isArray(part);
}

/** Text that is code of ours, made at build: a script, a style, or JSON whose `<` are escaped. Never text of others. */
export function raw(name: 'script' | 'style', attributes: Attributes, text: string): ComponentChild {
  return h(name, { ...attributes, dangerouslySetInnerHTML: { __html: text } } as Record<string, unknown>);
}
