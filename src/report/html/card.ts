import { el, type Part } from './element.js';

/** The anchor of a machine. */
export function machineId(at: number): string {
  return `machine-${at + 1}`;
}

/** A part with a heading; nothing where there is nothing to put there. */
export function card(title: string, body: Part, attributes: Readonly<Record<string, string>> = {}): Part {
  return body === null ? null : el('section', { class: 'card', ...attributes }, el('h2', {}, title), body);
}
