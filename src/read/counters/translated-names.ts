/**
 * Names of counters in the languages of Windows. They come from PAL's table of languages (MIT), a German list of Perflib and Zabbix templates in
 * Russian; in the source the letters beyond western Europe were lost, so these here are spelled by us, and the comparison forgives accents.
 */
interface Language {
  readonly memory: string;
  readonly process: string;
  /** In the order of {@link ENGLISH_NAMES}; `null` where the name is not known. */
  readonly counters: readonly (string | null)[];
}

/** Counters of `Memory`, and behind them those of `Process`; `Pool Nonpaged Bytes` and `Pool Paged Bytes` are named alike in both. */
const ENGLISH_NAMES = [
  'Available Bytes',
  'Committed Bytes',
  'Commit Limit',
  'Pool Paged Bytes',
  'Pool Nonpaged Bytes',
  'Pool Paged Allocs',
  'Pool Nonpaged Allocs',
  'Free System Page Table Entries',
  'Available MBytes',
  'Private Bytes',
  'Thread Count',
  'ID Process',
  'Handle Count',
] as const;

const LANGUAGES: readonly Language[] = [
  {
    memory: 'Paměť',
    process: 'Proces',
    counters: [
      'Bajty k dispozici',
      'Potvrzené bajty',
      'Mez potvrzení',
      'Bajty stránkovaného fondu',
      'Bajty nestránkovaného fondu',
      'Vyhrazení stránkovaného fondu',
      'Vyhrazení nestránkovaného fondu',
      'Volné položky stránkovací tabulky systému',
      'Počet MB k dispozici',
      'Nesdílené bajty',
      'Počet vláken',
      'ID procesu',
      'Počet popisovačů',
    ],
  },
  {
    memory: 'Arbeitsspeicher',
    process: 'Prozess',
    counters: [
      'Verfügbare Bytes',
      'Zugesicherte Bytes',
      'Zusagegrenze',
      'Auslagerungsseiten (Bytes)',
      'Nicht-Auslagerungsseiten (Bytes)',
      'Auslagerungsseiten reserviert',
      'Nichtauslagerungsseiten reserviert',
      'Freie Seitentabelleneinträge',
      'Verfügbare MB',
      'Private Bytes',
      'Threadanzahl',
      'Prozesskennung',
      'Handleanzahl',
    ],
  },
  {
    memory: 'Memoria',
    process: 'Proceso',
    counters: [
      'Bytes disponibles',
      'Bytes confirmados',
      'Límite de confirmación',
      'Bytes de bloque paginado',
      'Bytes de bloque no paginado',
      'Asignaciones de bloque paginado',
      'Asignaciones de bloque no paginado',
      'Entradas libres de la tabla de páginas del sistema',
      'Mbytes disponibles',
      'Bytes privados',
      'Número de subprocesos',
      'Id. de proceso',
      'Número de identificadores',
    ],
  },
  {
    memory: 'Mémoire',
    process: 'Processus',
    counters: [
      'Octets disponibles',
      'Octets validés',
      'Limite de mémoire dédiée',
      'Octets de réserve paginée',
      'Octets de réserve non paginée',
      'Allocations de réserve paginée',
      'Allocations de réserve non paginée',
      'Entrées libres en table des pages système',
      'Mégaoctets disponibles',
      'Octets privés',
      'Nombre de threads',
      'ID de processus',
      'Nombre de handles',
    ],
  },
  {
    memory: 'Memória',
    process: 'Folyamat',
    counters: [
      'Rendelkezésre álló memória (bájt)',
      'Előjegyzett memória (bájt)',
      'Előjegyzési küszöb (bájt)',
      'Lapozható készlet mérete (bájt)',
      'Nem lapozható készlet mérete (bájt)',
      'Foglalás gyakorisága lapozható készletből (művelet/s)',
      'Foglalás gyakorisága nem lapozható készletből (művelet/s)',
      'Szabad bejegyzések a rendszer laptáblázatában',
      'Rendelkezésre álló memória (megabájt)',
      'Saját [nem megosztható] memória (bájt)',
      'Aktív végrehajtási szálak',
      'Folyamat azonosítója (ID)',
      'Felhasznált leírók száma',
    ],
  },
  {
    memory: 'Memoria',
    process: 'Processo',
    counters: [
      'Byte disponibili',
      'Byte vincolati',
      'Limite memoria vincolata',
      'Byte del pool di paging',
      'Byte del pool non di paging',
      'Allocazioni pool di paging',
      'Allocazioni pool non di paging',
      'Voci libere tabella pagine di sistema',
      'MByte disponibili',
      'Byte privati',
      'Conteggio thread',
      'ID processo',
      'Conteggio degli handle',
    ],
  },
  {
    memory: 'Geheugen',
    process: 'Proces',
    counters: [
      'Beschikbare bytes',
      'Toegewezen bytes',
      'Toewijzingslimiet',
      'Wisselbaar geheugen: bytes',
      'Niet-wisselbaar geheugen: bytes',
      'Wisselbaar geheugen: toewijzingen',
      'Niet-wisselbaar geheugen: toewijzingen',
      'Systeempaginatabelvermeldingen vrij',
      'Beschikbare megabytes (MB)',
      'Eigen bytes',
      'Aantal threads',
      'Proces-id',
      'Aantal ingangen',
    ],
  },
  {
    memory: 'Pamięć',
    process: 'Proces',
    counters: [
      'Dostępne bajty',
      'Zadeklarowane bajty',
      'Limit deklaracji',
      'Bajty w puli stronicowanej',
      'Bajty w puli niestronicowanej',
      'Przydziały w puli stronicowanej',
      'Przydziały w puli niestronicowanej',
      'Wolne wpisy tabeli stron systemu',
      'Dostępna pamięć (MB)',
      'Bajty prywatne',
      'Liczba wątków',
      'Identyfikator procesu',
      'Licznik dojść',
    ],
  },
  {
    memory: 'Memória',
    process: 'Processo',
    counters: [
      'Bytes disponíveis',
      'Bytes confirmados',
      'Limite de confirmação',
      'Bytes de pool paginável',
      'Bytes de pool não-paginável',
      'Alocações de pool paginável',
      'Alocações de pool não-paginável',
      'Entradas livres de tabela de paginação do sistema',
      'MBytes disponíveis',
      'Bytes particulares',
      'Contagem de threads',
      'Processo de identificação',
      'Número de Identificadores',
    ],
  },
  {
    memory: 'Memória',
    process: 'Processo',
    counters: [
      'Bytes disponíveis',
      'Bytes dedicados',
      'Limite dedicado',
      'Bytes na memória paginável',
      'Bytes na memória não paginável',
      'Atribuições de memória paginável',
      'Atribuições de memória não paginável',
      'Entradas livres da tabela de páginas do sistema',
      'MBytes disponíveis',
      'Bytes privados',
      'Contagem de Threads',
      'Identificador de processo',
      'N.º de identificadores',
    ],
  },
  {
    // Beyond the two pools from memory, not from a published list.
    memory: 'Память',
    process: 'Процесс',
    counters: [
      'Доступно байт',
      'Байт выделенной виртуальной памяти',
      'Предел выделенной виртуальной памяти',
      'Байт в выгружаемом страничном пуле',
      'Байт в невыгружаемом страничном пуле',
      null,
      null,
      null,
      'Доступно МБ',
      'Байт исключительного пользования',
      'Счетчик потоков',
      'Идентификатор процесса',
      'Счетчик дескрипторов',
    ],
  },
  {
    memory: 'Minne',
    process: 'Process',
    counters: [
      'Tillgängliga byte',
      'Dedikerade byte',
      'Dedikationsgräns',
      'Växlingsbart systemminne - byte',
      'Icke växlingsbart systemminne - byte',
      'Växlingsbart systemminne - allokeringar',
      'Icke växlingsbart systemminne - allokering',
      'Lediga PTE (Page Table Entries)',
      'Tillgängliga megabyte',
      'Privata byte',
      'Antal trådar',
      'Process-ID',
      'Antal bindningsreferenser',
    ],
  },
  {
    memory: 'Bellek',
    process: 'İşlem',
    counters: [
      'Kullanılabilir Bayt Sayısı',
      'Kaydedilmiş Bayt Sayısı',
      'Kaydetme Sınırı',
      'Disk Belleği Havuzu Bayt Sayısı',
      'Disk Belleği Olmayan Havuz Bayt Sayısı',
      'Disk Belleği Havuzu Ayırma Sayısı',
      'Disk Belleği Olmayan Havuz Ayırma Sayısı',
      'Boş Sistem Sayfa Tablosu Girdi Sayısı',
      'Kullanılabilir MBayt',
      'Özel Bayt Sayısı',
      'İş Parçacığı Sayısı',
      'İşlem Kimliği',
      'Tanıtıcı Sayısı',
    ],
  },
];

/** Letters that a table of Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', Ł: 'L', ø: 'o', ß: 'ss', º: 'o', đ: 'd' };
/** Code pages of Cyrillic text, console first: their letters have no plain form that could be compared. */
const CYRILLIC_PAGES = ['ibm866', 'windows-1251', 'koi8-r'] as const;

interface TranslatedName {
  readonly pattern: RegExp;
  readonly english: string;
}

/** `Memory` and `Process` in one language. */
interface TranslatedObject {
  readonly english: 'Memory' | 'Process';
  readonly pattern: RegExp;
  readonly counters: readonly TranslatedName[];
}

let table: readonly TranslatedObject[] | null = null;

function translatedObjects(): readonly TranslatedObject[] {
  table ??= LANGUAGES.flatMap(({ memory, process, counters }) => {
    const names = ENGLISH_NAMES.flatMap((english, at) => {
      const name = counters[at] ?? null;
      return name === null ? [] : [{ pattern: forgiving(name), english }];
    });
    return [
      { english: 'Memory' as const, pattern: forgiving(memory), counters: names },
      { english: 'Process' as const, pattern: forgiving(process), counters: names },
    ];
  });
  return table;
}

/**
 * A pattern for a name whose accented letters may be whole, plain (`Pamet`), lost (`Pam?t`) or of any code page, and whose punctuation does not
 * matter.
 */
function forgiving(name: string): RegExp {
  const parts = [...name.normalize('NFC')].map(partOf).join('');
  return new RegExp(`^${parts.replaceAll(/(?:\\W\*)+/g, GAP)}$`, 'iu');
}

const GAP = '[^\\p{L}\\p{N}]{0,4}';

function partOf(letter: string): string {
  if (/[A-Za-z0-9]/.test(letter)) return letter;
  if (/\p{Script=Cyrillic}/u.test(letter)) return letter === 'е' ? '[её]' : letter;
  if (!/\p{L}/u.test(letter)) return '\\W*';
  const plain = PLAIN[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
  // Three bytes of UTF-8 that were taken for three letters are the most that one letter becomes.
  return `(?:${plain}\\p{M}{0,2}|[^\\x00-\\x7f]{1,3}|\\?{1,2})?`;
}

/** The text, and what it is in each Cyrillic code page where its bytes were kept one by one. */
function readingsOf(text: string): readonly string[] {
  if (!/[\u0080-\u00ff]/.test(text) || /[^\0-\xff]/.test(text)) return [text.normalize('NFC')];
  const bytes = Buffer.from(text, 'latin1');
  return [text, ...CYRILLIC_PAGES.map((page) => new TextDecoder(page).decode(bytes))];
}

const LONGEST_NAME = 120;

/**
 * The English name of a counter of `Memory` or `Process` in one of thirteen languages.
 *
 * @returns `null` where the names are unknown, or could be two counters.
 */
export function translatedCounter(object: string, counter: string): string | null {
  if (object.length > LONGEST_NAME || counter.length > LONGEST_NAME) return null;
  const key = `${object}\\${counter}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  // A log has the counters of a thousand processes, which differ in the process only.
  if (answers.size >= MOST_ANSWERS) answers.clear();
  const answer = lookedUp(object, counter);
  answers.set(key, answer);
  return answer;
}

const MOST_ANSWERS = 2_000;
const answers = new Map<string, string | null>();

function lookedUp(object: string, counter: string): string | null {
  const objects = readingsOf(object);
  const counters = readingsOf(counter);
  const found = new Set(
    translatedObjects()
      .filter(({ pattern }) => objects.some((text) => pattern.test(text)))
      .flatMap((translated) =>
        translated.counters
          .filter(({ pattern }) => counters.some((text) => pattern.test(text)))
          .map(({ english }) => `${translated.english}\\${english}`),
      ),
  );
  const [name, ...others] = found;
  return name === undefined || others.length > 0 ? null : name;
}
