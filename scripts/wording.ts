/**
 * Prints how well the word lists tell vague statements from clear ones: precision and recall in each language, over the
 * statements that they may be tuned to, and over those held back. With `--misses`, also which of the former are told
 * wrongly; those held back stay unseen, or they would be worth nothing.
 */
import { LANGUAGES } from '../src/pitfalls/wording/types.ts';
import type { Sample } from './wording/measure.ts';
import { foundIn, measure, PARTS, precision, recall, samples } from './wording/measure.ts';

const share = (value: number): string => value.toFixed(2).padStart(6);

function row(name: string, given: readonly Sample[]): string {
  const { statements, words, total, told, mistaken } = measure(given);
  const figures = [precision(statements), recall(statements), precision(words), recall(words)].map(share).join('  ');
  return `${name.padEnd(10)} ${String(total).padStart(6)}     ${figures}     ${String(told).padStart(6)} ${String(mistaken).padStart(8)}`;
}

for (const part of PARTS) {
  const all = samples(part);
  console.log(`${part.padEnd(10)}  count      statements       words          taken for`);
  console.log('                     prec.   recall   prec.  recall     told  mistaken');
  for (const language of LANGUAGES) {
    console.log(
      row(
        language,
        all.filter((sample) => sample.language === language),
      ),
    );
  }
  console.log(`${row('all', all)}\n`);
}

if (process.argv.includes('--misses')) {
  for (const sample of samples('tuned')) {
    const found = foundIn(sample);
    if (found.length > 0 === sample.vague) continue;
    console.log(
      `${sample.language} ${sample.vague ? 'missed' : `false alarm (${found.join(', ')})`}: ${sample.statement}`,
    );
  }
}
