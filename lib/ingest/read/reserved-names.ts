/**
 * Names that objects of JavaScript have without being given them: a thing named so would be found
 * where there is none, or be lost.
 */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
]);
