import { labelTexts } from './systeminfo-labels.js';

/**
 * Code pages of consoles (OEM) and of windows (ANSI) in which Windows writes text that is no UTF-8. In the order of how often they are
 * met, which decides between two that fit alike.
 */
const CODE_PAGES = [
  'cp850',
  'cp437',
  'windows-1252',
  'ibm866',
  'cp852',
  'windows-1250',
  'windows-1251',
  'shift_jis',
  'gbk',
  'big5',
  'euc-kr',
  'cp857',
  'windows-1254',
] as const;

type CodePage = (typeof CODE_PAGES)[number];

/** Those that the platform cannot decode. */
const OTHERS = new Set<CodePage>(['cp850', 'cp437', 'cp852', 'cp857']);

/** Text to judge a code page by: enough labels, and no more than a moment's work for a dozen of pages. */
const SAMPLE_CHARACTERS = 64 * 1024;

/**
 * Decodes a text whose bytes were kept one by one (`latin1`) by the code page that makes words of them: known labels first, then letters of
 * one alphabet within a word. Names and figures are ASCII in all of them, so a wrong guess costs labels only.
 *
 * @param bytes - one character for each byte.
 */
export async function decodeConsole(bytes: string): Promise<string> {
  const sample = bytes.slice(0, SAMPLE_CHARACTERS);
  if (!/[\u0080-\u00ff]/.test(bytes)) return bytes;
  const lines = sample
    .split('\n')
    .filter((line) => /[\u0080-\u00ff]/.test(line))
    .join('\n');
  const { default: iconv } = await import('iconv-lite');
  const decode = (text: string, page: CodePage): string => {
    const raw = Buffer.from(text, 'latin1');
    return OTHERS.has(page) ? iconv.decode(raw, page) : new TextDecoder(page).decode(raw);
  };
  let best: CodePage = CODE_PAGES[0];
  let most = Number.NEGATIVE_INFINITY;
  for (const page of CODE_PAGES) {
    const score = scoreOf(decode(lines, page));
    if (score <= most) continue;
    most = score;
    best = page;
  }
  return decode(bytes, best);
}

/** A label weighs more than any number of letters that happen to look right. */
const LABEL_WEIGHT = 40;

function scoreOf(text: string): number {
  const labels = labelTexts().filter((label) => /[^ -~]/.test(label) && text.includes(label)).length;
  return labels * LABEL_WEIGHT + (lettersScore(text) * 100) / Math.max(text.length, 1);
}

/** Letters beside letters of their own alphabet are what text has; frames, signs and letters of several alphabets are what a wrong page makes. */
function lettersScore(text: string): number {
  const good = count(text, /\p{Script=Latin}{2,}/gu, (word) => (/^[\u00c0-\u024fA-Za-z]+$/.test(word) ? lowered(word) : 0));
  const other = count(text, /[\u0430-\u044f\u0451\u0410-\u042f]{2,}/g, lowered);
  const kana = count(text, /[\u3041-\u30fe]{2,}/g, (word) => word.length * 2);
  const hangul = count(text, /[\uac00-\ud7a3]{2,}/g, (word) => word.length * 2);
  const common = count(text, COMMON_HAN, () => 2);
  const odd = count(
    text,
    /[\u2500-\u259f\ufffd\ue000-\uf8ff\u0080-\u009f\uff61-\uff9f\u00a1-\u00a8\u00aa-\u00bf\u00d7\u00f7\u00d0\u00f0\u00de\u00fe]/g,
    () => 2,
  );
  return good + other + kana + hangul + common - odd;
}

/** Frequent characters of Windows' own words, simplified and traditional. */
const COMMON_HAN =
  /[\u7684\u7cfb\u7edf\u7d71\u7248\u672c\u7c7b\u578b\u5185\u5b58\u8a18\u61b6\u9ad4\u540d\u79f0\u7a31\u4e3b\u673a\u6a5f\u7269\u7406\u6700\u5927\u4f7f\u7528\u53ef\u7528\u914d\u7f6e\u5236\u9020\u5546\u5904\u8655\u7406\u5668\u7f51\u7db2\u57df\u65f6\u95f4\u6642\u9593\u6587\u4ef6]/g;

function count(text: string, pattern: RegExp, worth: (word: string) => number): number {
  let sum = 0;
  for (const [word] of text.matchAll(pattern)) sum += worth(word);
  return sum;
}

/** Letters beyond ASCII of a word whose case is a word's: `gr\u00f6\u00dfe`, not `grO\u00dfE`. */
function lowered(word: string): number {
  const beyond = word.replace(/[ -~]/g, '').length;
  const tail = word.slice(1);
  return tail === tail.toLowerCase() || tail === tail.toUpperCase() ? beyond : 0 - beyond;
}
