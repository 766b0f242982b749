import { describe, expect, it } from 'vitest';
import { countProducts, type ProductImage } from '../../src/image/one-product.js';

function image(path: string, sha256: string | undefined, company: string | null = null, originalName: string | null = null): ProductImage {
  return { path, version: { company, originalName }, ...(sha256 === undefined ? {} : { sha256 }) };
}

describe('images of one product', () => {
  it.each([
    ['copies of a file', [image('a/x.sys', '1'), image('b/y.sys', '1')], 1],
    ['builds for two processors', [image('x86/x.sys', '1', 'Contoso', 'x.sys'), image('x64/x.sys', '2', 'CONTOSO ', 'X.SYS')], 1],
    ['joined by a third', [image('a', '1', 'Contoso', 'x.sys'), image('b', '2'), image('c', '2', 'Contoso', 'x.sys')], 1],
    ['of two vendors', [image('a', '1', 'Contoso', 'x.sys'), image('b', '2', 'Fabrikam', 'x.sys')], 2],
    ['of two names', [image('a', '1', 'Contoso', 'x.sys'), image('b', '2', 'Contoso', 'y.sys')], 2],
    ['without a company', [image('a', '1', null, 'x.sys'), image('b', '2', null, 'x.sys')], 2],
    ['of which nothing is known', [image('a', undefined), image('b', undefined)], 2],
    ['none', [], 0],
  ])('%s', (_, images, products) => {
    expect(countProducts(images)).toBe(products);
  });
});
