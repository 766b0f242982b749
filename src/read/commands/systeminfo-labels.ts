/** Rows of systeminfo and msinfo32 that matter here. */
export type SystemRow =
  | 'name'
  | 'osName'
  | 'osVersion'
  | 'role'
  | 'type'
  | 'manufacturer'
  | 'model'
  | 'visible'
  | 'available'
  | 'commitLimit'
  | 'commit'
  | 'installed'
  | 'processor';

/**
 * Labels in the languages whose words are known, as they are printed; compared without accents, case and marks. They are a help for cut
 * outputs only: a whole one is read by the order of its rows, in any language.
 */
const LABELS: Readonly<Record<SystemRow, string>> = {
  name: "Host Name|Hostname|Nom de l'h\u00f4te|Nombre de host|Nome host|Nome do host|\u30db\u30b9\u30c8\u540d|\u4e3b\u673a\u540d|\u4e3b\u6a5f\u540d\u7a31|\u0418\u043c\u044f \u0443\u0437\u043b\u0430|\ud638\uc2a4\ud2b8 \uc774\ub984|Nazwa hosta|N\u00e1zev hostitele|Hostnaam|V\u00e4rddatornamn|System Name|Systemname|Nom du syst\u00e8me|Nombre del sistema|Nome sistema|Nome do sistema|\u30b7\u30b9\u30c6\u30e0\u540d|\u7cfb\u7edf\u540d\u79f0|\u0418\u043c\u044f \u0441\u0438\u0441\u0442\u0435\u043c\u044b",
  osName:
    "OS Name|Betriebssystemname|Nom du syst\u00e8me d'exploitation|Nombre del sistema operativo|Nome SO|Nome do sistema operacional|OS \u540d|OS \u540d\u79f0|\u4f5c\u696d\u7cfb\u7d71\u540d\u7a31|\u041d\u0430\u0437\u0432\u0430\u043d\u0438\u0435 \u041e\u0421|OS \uc774\ub984|Nazwa systemu operacyjnego|N\u00e1zev opera\u010dn\u00edho syst\u00e9mu|Naam van besturingssysteem|Operativsystemets namn",
  osVersion:
    'OS Version|Betriebssystemversion|Version du syst\u00e8me|Versi\u00f3n del sistema operativo|Versione SO|Vers\u00e3o do sistema operacional|OS \u30d0\u30fc\u30b8\u30e7\u30f3|OS \u7248\u672c|\u0412\u0435\u0440\u0441\u0438\u044f \u041e\u0421|OS \ubc84\uc804|Wersja systemu operacyjnego|Verze opera\u010dn\u00edho syst\u00e9mu|Versie van besturingssysteem|Operativsystemets version',
  role: "OS Configuration|Betriebssystemkonfiguration|Configuration du syst\u00e8me d'exploitation|Configuraci\u00f3n del sistema operativo|Configurazione SO|Configura\u00e7\u00e3o do sistema operacional|Configura\u00e7\u00e3o do SO|OS \u69cb\u6210|OS \u914d\u7f6e|\u041f\u0430\u0440\u0430\u043c\u0435\u0442\u0440\u044b \u041e\u0421|OS \uad6c\uc131",
  type: 'System Type|Systemtyp|Type du syst\u00e8me|Tipo de sistema|Tipo sistema|\u30b7\u30b9\u30c6\u30e0\u306e\u7a2e\u985e|\u7cfb\u7edf\u7c7b\u578b|\u0422\u0438\u043f \u0441\u0438\u0441\u0442\u0435\u043c\u044b|\uc2dc\uc2a4\ud15c \uc885\ub958|Typ systemu|Typ syst\u00e9mu|Systeemtype',
  manufacturer:
    'System Manufacturer|Systemhersteller|Fabricant du syst\u00e8me|Fabricante del sistema|Produttore sistema|Fabricante do sistema|\u30b7\u30b9\u30c6\u30e0\u88fd\u9020\u5143|\u7cfb\u7edf\u5236\u9020\u5546|\u0418\u0437\u0433\u043e\u0442\u043e\u0432\u0438\u0442\u0435\u043b\u044c \u0441\u0438\u0441\u0442\u0435\u043c\u044b|Manufacturer',
  model:
    'System Model|Systemmodell|Mod\u00e8le du syst\u00e8me|Modelo el sistema|Modelo del sistema|Modello sistema|Modelo do sistema|\u30b7\u30b9\u30c6\u30e0 \u30e2\u30c7\u30eb|\u7cfb\u7edf\u578b\u53f7|\u041c\u043e\u0434\u0435\u043b\u044c \u0441\u0438\u0441\u0442\u0435\u043c\u044b|Model',
  visible:
    'Total Physical Memory|Gesamter physischer Speicher|Gesamter physikalischer Speicher|M\u00e9moire physique totale|Cantidad total de memoria f\u00edsica|Memoria fisica totale|Mem\u00f3ria f\u00edsica total|\u7269\u7406\u30e1\u30e2\u30ea\u306e\u5408\u8a08|\u7269\u7406\u5185\u5b58\u603b\u91cf|\u5be6\u9ad4\u8a18\u61b6\u9ad4\u7e3d\u8a08|\u041f\u043e\u043b\u043d\u044b\u0439 \u043e\u0431\u044a\u0435\u043c \u0444\u0438\u0437\u0438\u0447\u0435\u0441\u043a\u043e\u0439 \u043f\u0430\u043c\u044f\u0442\u0438|\ucd1d \uc2e4\uc81c \uba54\ubaa8\ub9ac|Ca\u0142kowita ilo\u015b\u0107 pami\u0119ci fizycznej|Celkov\u00e1 velikost fyzick\u00e9 pam\u011bti|Totaal fysiek geheugen|Gesamter realer Speicher',
  available:
    'Available Physical Memory|Verf\u00fcgbarer physischer Speicher|Verf\u00fcgbarer physikalischer Speicher|M\u00e9moire physique disponible|Memoria f\u00edsica disponible|Memoria fisica disponibile|Mem\u00f3ria f\u00edsica dispon\u00edvel|\u5229\u7528\u3067\u304d\u308b\u7269\u7406\u30e1\u30e2\u30ea|\u53ef\u7528\u7684\u7269\u7406\u5185\u5b58|\u0414\u043e\u0441\u0442\u0443\u043f\u043d\u0430\u044f \u0444\u0438\u0437\u0438\u0447\u0435\u0441\u043a\u0430\u044f \u043f\u0430\u043c\u044f\u0442\u044c|\uc0ac\uc6a9 \uac00\ub2a5\ud55c \uc2e4\uc81c \uba54\ubaa8\ub9ac|Dost\u0119pna pami\u0119\u0107 fizyczna|Beschikbaar fysiek geheugen',
  commitLimit:
    'Virtual Memory: Max Size|Page File: Max Size|Virtueller Arbeitsspeicher: Maximale Gr\u00f6\u00dfe|M\u00e9moire virtuelle : taille maximale|Memoria virtual: tama\u00f1o m\u00e1ximo|Memoria virtuale: dimensione massima|Mem\u00f3ria Virtual: Tamanho M\u00e1ximo|\u4eee\u60f3\u30e1\u30e2\u30ea: \u6700\u5927\u30b5\u30a4\u30ba|\u865a\u62df\u5185\u5b58: \u6700\u5927\u503c|\u0412\u0438\u0440\u0442\u0443\u0430\u043b\u044c\u043d\u0430\u044f \u043f\u0430\u043c\u044f\u0442\u044c: \u041c\u0430\u043a\u0441. \u0440\u0430\u0437\u043c\u0435\u0440|Total Virtual Memory|Gesamter virtueller Speicher',
  commit:
    "Virtual Memory: In Use|Page File: In Use|Virtueller Arbeitsspeicher: Zurzeit verwendet|M\u00e9moire virtuelle : en cours d'utilisation|Memoria virtual: en uso|Memoria virtuale: in uso|Mem\u00f3ria Virtual: Em Uso|\u4eee\u60f3\u30e1\u30e2\u30ea: \u4f7f\u7528\u4e2d|\u865a\u62df\u5185\u5b58: \u4f7f\u7528\u4e2d|\u0412\u0438\u0440\u0442\u0443\u0430\u043b\u044c\u043d\u0430\u044f \u043f\u0430\u043c\u044f\u0442\u044c: \u0418\u0441\u043f\u043e\u043b\u044c\u0437\u0443\u0435\u0442\u0441\u044f",
  installed:
    'Installed Physical Memory (RAM)|Installierter physischer Speicher (RAM)|Installierter physikalischer Speicher (RAM)|M\u00e9moire physique (RAM) install\u00e9e|Memoria f\u00edsica instalada (RAM)|Memoria fisica installata (RAM)|Mem\u00f3ria F\u00edsica (RAM) Instalada',
  processor:
    'Processor|Processor(s)|Prozessor|Processeur|Procesador|Processore|Processador|\u30d7\u30ed\u30bb\u30c3\u30b5|\u5904\u7406\u5668|\u041f\u0440\u043e\u0446\u0435\u0441\u0441\u043e\u0440',
};

const LONGEST_LABEL = 60;

let byText: ReadonlyMap<string, SystemRow> | null = null;

/** The row that has this label, in any of the languages known; `null` for other labels. */
export function rowOfLabel(label: string): SystemRow | null {
  if (label.length > LONGEST_LABEL) return null;
  byText ??= new Map(
    Object.entries(LABELS).flatMap(([row, labels]) => labels.split('|').map((text) => [foldedLabel(text), row as SystemRow] as const)),
  );
  return byText.get(foldedLabel(label)) ?? null;
}

/** All labels, as they are printed: what a text in a code page should hold. */
export function labelTexts(): readonly string[] {
  return Object.values(LABELS).flatMap((labels) => labels.split('|'));
}

/** Accents are left out because a wrong code page loses them first; letters of other alphabets stay. */
function foldedLabel(label: string): string {
  if (/^[ -~]*$/.test(label)) return label.toLowerCase().replace(/[^a-z0-9]/g, '');
  return label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
