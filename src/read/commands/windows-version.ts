import type { Machine } from '../../schema/types.js';

type Os = NonNullable<Machine['os']>;

/** A version as programs print it, with its service pack and revision where they are named. */
export interface PrintedVersion {
  readonly version: string;
  readonly servicePack: number | null;
}

/**
 * `10.0.14393 N/A Build 14393`, `5.2.3790 Service Pack 2 Build 3790`, in any language: the build stands at both ends, and a single figure
 * between them is the service pack.
 */
const VERSION = /^(\d{1,2}\.\d{1,2}\.(\d{3,5}))\s+(\D*?(?:(\d)\D*?)?)\s*\b\2$/u;

/** The version in the value of a row; `null` for other text. */
export function printedVersion(value: string): PrintedVersion | null {
  const plain = value.trim();
  const found = plain.length > 120 ? null : VERSION.exec(plain);
  if (found === null) return null;
  return { version: found[1] ?? '', servicePack: found[4] === undefined ? 0 : Number(found[4]) };
}

/** Editions by the words in the name of Windows, the more special first; Windows translates some of them. */
const EDITIONS: readonly (readonly [RegExp, string])[] = [
  [/small business|\bSBS\b|essentials/i, 'small-business'],
  [/datacenter|\u6570\u636e\u4e2d\u5fc3/i, 'datacenter'],
  [/enterprise|entreprise|\u4f01\u4e1a\u7248|\u4f01\u696d|\u043a\u043e\u0440\u043f\u043e\u0440\u0430\u0442\u0438\u0432/i, 'enterprise'],
  [/\bweb\b/i, 'web'],
  [/storage server/i, 'storage'],
  [/foundation/i, 'foundation'],
  [/standard|est[a\u00e1]ndar|\u6807\u51c6\u7248|\u6a19\u6e96/i, 'standard'],
  [/ultimate|\u65d7\u8230/i, 'ultimate'],
  [/professional|\bpro\b|\u4e13\u4e1a\u7248/i, 'professional'],
  [/\bhome\b|familia|\u5bb6\u5ead/i, 'home'],
];

/** Kind and edition that the name of Windows tells; names are translated in part (`\u041c\u0430\u0439\u043a\u0440\u043e\u0441\u043e\u0444\u0442 Windows`), so only words that stay are looked for. */
export function osOfName(name: string): Pick<Os, 'product' | 'edition' | 'name'> {
  // Older programs print `Microsoft(R) Windows(R)`; code page 437 makes an `r` of the mark.
  const plain = name
    .replace(/\(R\)|\u00ae|\(TM\)|\u2122/gi, '')
    .replace(/\b(Microsoft|Windows|Server)r\b/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '' || plain.length > 200) return {};
  const product = /server|\u30b5\u30fc\u30d0\u30fc|\u670d\u52a1\u5668/i.test(plain)
    ? 'server'
    : /windows\s*(?:1[01]|8|7|vista|xp|2000 pro)/i.test(plain)
      ? 'client'
      : null;
  const edition = EDITIONS.find(([word]) => word.test(plain))?.[1];
  return {
    name: plain.replace(/^\S*(?:microsoft|\u043c\u0430\u0439\u043a\u0440\u043e\u0441\u043e\u0444\u0442)\S*\s+/i, ''),
    ...(product === null ? {} : { product }),
    ...(edition === undefined ? {} : { edition }),
  };
}

/** Words for the role in a domain; a role that is not among them leaves what the name says. */
const CONTROLLER =
  /domain controller|dom.{1,2}nencontroller|contr.{1,2}leur.{0,20} domaine|controlador.{0,20} dom[ i\u00ed].{0,3}nio|controller.{0,20} dominio|\u30c9\u30e1\u30a4\u30f3 ?\u30b3\u30f3\u30c8\u30ed\u30fc\u30e9|\u57df\u63a7\u5236\u5668|\u7db2\u57df\u63a7\u5236|\u043a\u043e\u043d\u0442\u0440\u043e\u043b\u043b\u0435\u0440.{0,10}\u0434\u043e\u043c\u0435\u043d|kontroler.{0,10}domen|.adi. dom.ny|domeincontroller|dom.{1,2}nkontrollant|\ub3c4\uba54\uc778 \ucee8\ud2b8\ub864\ub7ec|dom.{1,2}nekontroller/iu;
const WORKSTATION =
  /workstation|arbeitsstation|station de travail|estaci.{1,2}n de trabajo|esta.{1,3}o de trabalho|\u30ef\u30fc\u30af\u30b9\u30c6\u30fc\u30b7\u30e7\u30f3|\u5de5\u4f5c\u7ad9|\u0440\u0430\u0431\u043e\u0447\u0430\u044f \u0441\u0442\u0430\u043d\u0446\u0438\u044f|stacja robocza|pracovn. stanice|werkstation|arbetsstation/iu;

/** `domain-controller` or `client` by the words for the role; `null` for others. */
export function productOfRole(role: string): Os['product'] | null {
  if (role.length > 200) return null;
  if (CONTROLLER.test(role)) return 'domain-controller';
  return WORKSTATION.test(role) ? 'client' : null;
}

/** Architectures as Windows and its programs write them. */
const ARCHITECTURES: readonly (readonly [RegExp, NonNullable<Machine['architecture']>])[] = [
  [/\barm64\b|\baarch64\b/i, 'arm64'],
  [/\bia64\b|\bitanium\b/i, 'ia64'],
  [/\bx64\b|\bamd64\b|\bem64t\b|\b64[- ]bit/i, 'x64'],
  [/\bx86\b|\bi[36]86\b|\b32[- ]bit/i, 'x86'],
];

/** The architecture that a text such as `x64-based PC` or `amd64` names. */
export function architectureOf(text: string): NonNullable<Machine['architecture']> | null {
  return text.length > 100 ? null : (ARCHITECTURES.find(([word]) => word.test(text))?.[1] ?? null);
}

/** Hypervisors by what they call themselves as maker and model of the machine; the same words as in the collector. */
const HYPERVISORS: readonly (readonly [RegExp, string])[] = [
  [/VMware/i, 'vmware'],
  [/Microsoft.*Virtual/i, 'hyper-v'],
  [/VirtualBox|innotek/i, 'virtualbox'],
  [/QEMU|KVM|Red Hat|Nutanix|Google Compute|Amazon EC2|oVirt/i, 'kvm'],
  [/Xen|HVM domU/i, 'xen'],
  [/Parallels/i, 'parallels'],
];

/** The hypervisor by maker and model; `none` for metal, `null` where neither is known. */
export function virtualKind(manufacturer: string, model: string): string | null {
  const text = `${manufacturer} ${model}`.trim();
  if (text === '' || /^(?:n\/a|to be filled)/i.test(text)) return null;
  return HYPERVISORS.find(([word]) => word.test(text))?.[1] ?? 'none';
}
