import assert from 'node:assert/strict';
import { languageData } from '../../../src/pitfalls/wording/languages/index.ts';
import { LANGUAGES } from '../../../src/pitfalls/wording/types.ts';

/** Brackets that close what they open; alternatives outside of any would be letters. */
function isWellFormed(pattern: string): boolean {
  let open = '';
  for (const char of pattern) {
    if (char === '(' || char === '[') open += char;
    else if (char === '|' && open === '') return false;
    else if (char === ')' || char === ']') {
      if (open.at(-1) !== (char === ')' ? '(' : '[')) return false;
      open = open.slice(0, -1);
    }
  }
  return open === '' && pattern.trim() === pattern && pattern.normalize('NFC') === pattern && pattern !== '';
}

describe('the word lists', () => {
  for (const language of LANGUAGES) {
    const { quality, ...lists } = languageData[language].vague;
    const entries = [...Object.values(lists).flat(), ...quality.nouns];

    it(`hold each entry once: ${language}`, () => {
      assert.deepEqual(
        entries.filter((entry, index) => entries.indexOf(entry) !== index),
        [],
      );
    });

    it(`hold entries that can be read: ${language}`, () => {
      assert.deepEqual(
        entries.filter((entry) => !isWellFormed(entry)),
        [],
      );
    });
  }
});
