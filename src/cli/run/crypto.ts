/** Node's hashes. They take 5 ms to load, and a run that keeps nothing and compares with nothing does without. */
export function crypto(): typeof import('node:crypto') {
  return process.getBuiltinModule('node:crypto');
}
