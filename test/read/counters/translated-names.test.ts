import { describe, expect, it } from 'vitest';
import { counterName } from '../../../src/read/counters/counter-names.js';
import { translatedCounter } from '../../../src/read/counters/translated-names.js';

const POOL = 'Memory\\Pool Nonpaged Bytes';

/** Text in a code page of a console, one character a byte, as a file that is no UTF-8 is decoded. */
function bytesOf(text: string, letters: Readonly<Record<string, number>>): string {
  return [...text].map((letter) => (letters[letter] === undefined ? letter : String.fromCharCode(letters[letter]))).join('');
}

describe('names of counters', () => {
  it.each([
    ['Czech', 'Pam\u011b\u0165', 'Bajty nestr\u00e1nkovan\u00e9ho fondu'],
    ['Czech without its letters', 'Pamet', 'Bajty nestr\u00e1nkovan\u00e9ho fondu'],
    ['German', 'Arbeitsspeicher', 'Nicht-Auslagerungsseiten (Bytes)'],
    ['Spanish', 'Memoria', 'Bytes de bloque no paginado'],
    ['French', 'M\u00e9moire', 'Octets de r\u00e9serve non pagin\u00e9e'],
    ['Hungarian', 'Mem\u00f3ria', 'Nem lapozhat\u00f3 k\u00e9szlet m\u00e9rete (b\u00e1jt)'],
    ['Italian', 'Memoria', 'Byte del pool non di paging'],
    ['Dutch', 'Geheugen', 'Niet-wisselbaar geheugen: bytes'],
    ['Polish', 'Pami\u0119\u0107', 'Bajty w puli niestronicowanej'],
    ['Portuguese of Brazil', 'Mem\u00f3ria', 'Bytes de pool n\u00e3o-pagin\u00e1vel'],
    ['Portuguese', 'Mem\u00f3ria', 'Bytes na mem\u00f3ria n\u00e3o pagin\u00e1vel'],
    [
      'Russian',
      '\u041f\u0430\u043c\u044f\u0442\u044c',
      '\u0411\u0430\u0439\u0442 \u0432 \u043d\u0435\u0432\u044b\u0433\u0440\u0443\u0436\u0430\u0435\u043c\u043e\u043c \u0441\u0442\u0440\u0430\u043d\u0438\u0447\u043d\u043e\u043c \u043f\u0443\u043b\u0435',
    ],
    ['Swedish', 'Minne', 'Icke v\u00e4xlingsbart systemminne - byte'],
    ['Turkish', 'Bellek', 'Disk Belle\u011fi Olmayan Havuz Bayt Say\u0131s\u0131'],
  ])('in %s are known, in any letter case', (_, object, counter) => {
    expect(translatedCounter(object, counter)).toBe(POOL);
    expect(translatedCounter(object.toLowerCase(), counter.toLowerCase())).toBe(POOL);
    expect(translatedCounter(object.normalize('NFD'), counter.normalize('NFD'))).toBe(POOL);
  });

  it.each([
    [
      'the code page 850',
      bytesOf('M\u00e9moire', { '\u00e9': 0x82 }),
      bytesOf('Octets de r\u00e9serve non pagin\u00e9e', { '\u00e9': 0x82 }),
    ],
    ['letters that became question marks', 'M?moire', 'Octets de r?serve non pagin?e'],
    ['letters that became U+FFFD', 'M\ufffdmoire', 'Octets de r\ufffdserve non pagin\ufffde'],
    ['UTF-8 that was taken for another', 'M\u00c3\u00a9moire', 'Octets de r\u00c3\u00a9serve non pagin\u00c3\u00a9e'],
    ['letters that are gone', 'Mmoire', 'Octets de rserve non pagine'],
  ])('survive %s', (_, object, counter) => {
    expect(translatedCounter(object, counter)).toBe(POOL);
  });

  it.each(['ibm866', 'windows-1251', 'koi8-r'])('in Cyrillic are read from the bytes of %s', (page) => {
    const decoder = new TextDecoder(page);
    const letters = Object.fromEntries(Array.from({ length: 128 }, (_, at) => [decoder.decode(Uint8Array.of(at + 128)), at + 128]));
    const [object, counter] = [
      '\u041f\u0430\u043c\u044f\u0442\u044c',
      '\u0411\u0430\u0439\u0442 \u0432 \u0432\u044b\u0433\u0440\u0443\u0436\u0430\u0435\u043c\u043e\u043c \u0441\u0442\u0440\u0430\u043d\u0438\u0447\u043d\u043e\u043c \u043f\u0443\u043b\u0435',
    ];
    expect(translatedCounter(bytesOf(object, letters), bytesOf(counter, letters))).toBe('Memory\\Pool Paged Bytes');
  });

  it.each([
    ['an object of another language', 'Geheugen', 'Octets de r\u00e9serve non pagin\u00e9e'],
    ['half a name', 'Memoria', 'Bytes de bloque'],
    ['nothing', '', ''],
    ['a name without end', 'Memoria', 'Bytes de bloque no paginado'.repeat(99)],
  ])('are not known for %s', (_, object, counter) => {
    expect(translatedCounter(object, counter)).toBeNull();
  });

  it('are known by their indexes, whatever the language', () => {
    expect(counterName('4', '58')).toEqual({ name: POOL, known: true });
    expect(counterName('230', '952')).toEqual({ name: 'Process\\Handle Count', known: true });
    expect(counterName('4', '59')).toEqual({ name: '4\\59', known: false });
  });

  it('are the same counter for a process', () => {
    expect(translatedCounter('Prozess', 'Nicht-Auslagerungsseiten (Bytes)')).toBe('Process\\Pool Nonpaged Bytes');
    expect(translatedCounter('Proces', 'Aantal ingangen')).toBe('Process\\Handle Count');
    expect(translatedCounter('Proces', 'Licznik doj\u015b\u0107')).toBe('Process\\Handle Count');
  });
});
