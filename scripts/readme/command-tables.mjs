/** The commands as a table of Markdown, each with the options that only it has. */
export function commandTable(definitions) {
  const own = optionsOfOne(definitions);
  const rows = Object.values(definitions).map((definition) => {
    const options = own.filter(({ definitions: [of] }) => of === definition).map(({ name, option }) => code(usageOf(name, option)));
    return [code(definition.usage.replaceAll('..', '…')), [`${definition.describe}${elsewhere(definition)}`, ...options].join('; ')];
  });
  return table(['command', 'shows or does'], rows);
}

/** The options that several commands share as a table of Markdown. */
export function optionTable(definitions) {
  const shared = optionsOf(definitions).filter(({ definitions: of }) => of.length > 1);
  const rows = shared.map(({ name, option, definitions: of }) => [
    code(usageOf(name, option)),
    option.describe,
    commandsOf(of, definitions),
  ]);
  return table(['option', 'does', 'commands'], rows);
}

/** The exit codes as a table of Markdown. */
export function exitTable(meanings) {
  return table(
    ['code', 'means'],
    meanings.map(({ code: exit, says }) => [String(exit), says]),
  );
}

/** The variables of the environment as a table of Markdown. */
export function environmentTable(variables) {
  return table(
    ['variable', 'does'],
    variables.map(({ name, says }) => [code(name), says]),
  );
}

function optionsOfOne(definitions) {
  return optionsOf(definitions).filter(({ definitions: of }) => of.length === 1);
}

/** Each option once, with the commands that have it. */
function optionsOf(definitions) {
  const all = new Map();
  for (const definition of Object.values(definitions)) {
    for (const [name, option] of Object.entries(definition.options)) {
      const key = `${name} ${option.describe}`;
      all.set(key, { name, option, definitions: [...(all.get(key)?.definitions ?? []), definition] });
    }
  }
  return [...all.values()];
}

/** What a command without paths looks at. */
function elsewhere({ isDefault, positionals, options }) {
  const live = 'timeout' in options && Object.keys(positionals).length > 0 ? '; without a path, this machine' : '';
  return isDefault ? `${live}; the default` : live;
}

function usageOf(name, { choices, alias }) {
  const short = alias === undefined ? '' : `-${alias}, `;
  return `${short}--${name}${choices === undefined ? '' : ` ${choices.join('|')}`}`;
}

/** Names of commands; where most have it, those that have not. */
function commandsOf(of, definitions) {
  const all = Object.values(definitions);
  const others = all.filter((definition) => !of.includes(definition));
  if (others.length === 0) return 'all';
  return others.length < 3 ? `all but ${others.map(nameOf).join(', ')}` : of.map(nameOf).join(', ');
}

function nameOf({ usage }) {
  return code(usage.split(' ')[0]);
}

function code(text) {
  return `\`${text}\``;
}

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows.map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')))];
  return lines.map((cells) => (cells[0] === '---' ? `|${cells.join('|')}|` : `| ${cells.join(' | ')} |`)).join('\n');
}
