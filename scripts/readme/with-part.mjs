/** The page with a part between its comments: `<!-- NAME: … -->` and `<!-- end of NAME -->`. */
export function withPart(text, [name, content]) {
  const start = text.indexOf(`<!-- ${name}:`);
  const from = text.indexOf('-->\n', start) + 4;
  const to = text.indexOf(`<!-- end of ${name} -->`, from);
  if (start < 0 || to < 0) throw new Error(`README.md has no place for ${name}`);
  return `${text.slice(0, from)}${content}\n${text.slice(to)}`;
}
