import type { DriverEntry } from '../../facts/capture.js';

/** Words for a driver that runs, in the languages of Windows; other words leave it open. */
const RUNNING =
  /^(?:running|loaded|started|active|4|wird ausgef|l.{1,2}uft|gestartet|en cours|d.{1,2}marr|en ejecuci|ejecut|in esecuzione|wordt uitgevoerd|em execu|executando|k.{1,2}rs|uruchomion|dzia.a|spu.t.n|b...?.?.c.|k..?rer|\u0432\u044b\u043f\u043e\u043b\u043d\u044f\u0435\u0442\u0441\u044f|\u0440\u0430\u0431\u043e\u0442\u0430\u0435\u0442|\u5b9f\u884c\u4e2d|\u6b63\u5728\u8fd0\u884c|\u6b63\u5728\u57f7\u884c|\uc2e4\ud589 ?\uc911|\u00e7al\u0131\u015f\u0131yor)/iu;
const STOPPED =
  /^(?:stopped|unloaded|not running|1|beendet|angehalten|gestoppt|arr.{1,2}t|detenid|arrestat|interrott|interrompid|parad|stoppad|zatrzyman|zastaven|\u043e\u0441\u0442\u0430\u043d\u043e\u0432\u043b\u0435\u043d|\u505c\u6b62|\u5df2\u505c\u6b62|\uc911\uc9c0|durduruldu)/iu;

/** Whether a word says that a driver runs; `null` for a word that is not known. */
export function runningOf(state: string | null): boolean | null {
  if (state === null) return null;
  if (RUNNING.test(state)) return true;
  return STOPPED.test(state) ? false : null;
}

/** Drivers that every Windows runs: the word beside them says so in any language. */
const ALWAYS_RUNNING = new Set('acpi afd tcpip ndis ntfs disk volmgr partmgr fltmgr ksecdd http mup npfs msfs cng pci'.split(' '));

/** What the words for states mean in one list: by the drivers that run everywhere, where the words themselves are not known. */
export function stateWords(
  rows: readonly { readonly module: string; readonly state: string | null }[],
): (state: string | null) => boolean | null {
  const words = new Set(rows.flatMap(({ state }) => (state === null ? [] : [state])));
  const seen = rows.filter(({ module, state }) => state !== null && ALWAYS_RUNNING.has(module.toLowerCase())).map(({ state }) => state);
  const running = seen.length > 0 && seen.every((state) => state === seen[0]) ? (seen[0] ?? null) : null;
  return (state) => {
    const known = runningOf(state);
    if (known !== null || state === null || running === null) return known;
    if (state === running) return true;
    return words.size === 2 ? false : null;
  };
}

const STARTS: readonly (readonly [RegExp, NonNullable<DriverEntry['start']>])[] = [
  [
    /^(?:boot|0\b|start\b|startvorgang|d.{1,2}marrage|arranque|avvio|inicializa|\u30d6\u30fc\u30c8|\u542f\u52a8|\u555f\u52d5|\u0437\u0430\u0433\u0440\u0443\u0437|\ubd80\ud305|rozruch|opstart)/iu,
    'boot',
  ],
  [
    /^(?:syst|sistem|1\b|\u30b7\u30b9\u30c6\u30e0|\u7cfb\u7edf|\u7cfb\u7d71|\u0441\u0438\u0441\u0442\u0435\u043c|\uc2dc\uc2a4\ud15c)/iu,
    'system',
  ],
  [/^(?:auto|2\b|\u81ea\u52a8|\u81ea\u52d5|\u0430\u0432\u0442\u043e|\uc790\ub3d9)/iu, 'automatic'],
  [/^(?:manu|demand|3\b|r.{1,2}czn|ru.n|handm|\u624b\u52a8|\u624b\u52d5|\u0432\u0440\u0443\u0447\u043d|\uc218\ub3d9)/iu, 'manual'],
  [
    /^(?:disab|4\b|deaktiv|d.{1,2}sactiv|deshabil|disattiv|desab|desat|uitgesch|wy..?czon|zak.z.n|inaktiv|\u7121\u52b9|\u7981\u7528|\u5df2\u7981\u7528|\u505c\u7528|\u043e\u0442\u043a\u043b\u044e\u0447|\uc0ac\uc6a9 ?\uc548)/iu,
    'disabled',
  ],
];

/** Start mode by the word for it; `undefined` for other words. */
export function startOf(word: string | null): DriverEntry['start'] {
  return word === null ? undefined : STARTS.find(([words]) => words.test(word))?.[1];
}

const FILE_SYSTEM =
  /file.?system|dateisystem|syst.{1,2}me de fichiers|sistema de (?:archivos|arquivos|ficheiros)|file ?system|bestandssys|system plik|souborov|filsystem|\u30d5\u30a1\u30a4\u30eb|\u6587\u4ef6|\u6a94\u6848|\u0444\u0430\u0439\u043b|\ud30c\uc77c|^2$/iu;
const KERNEL =
  /kernel|noyau|n.{1,2}cleo|j.dr|k.{1,2}rna|kjerne|\u30ab\u30fc\u30cd\u30eb|\u5185\u6838|\u6838\u5fc3|\u044f\u0434\u0440|\ucee4\ub110|^1$/iu;

/** Kind of a driver by the word for it; `undefined` for other words. */
export function typeOf(word: string | null): DriverEntry['type'] {
  if (word === null) return undefined;
  if (FILE_SYSTEM.test(word)) return 'file-system';
  return KERNEL.test(word) ? 'kernel' : undefined;
}
