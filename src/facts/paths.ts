/** The last name of a path of Windows or of another system: `httperr1.log`. A path that ends with a separator has none. */
export function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
