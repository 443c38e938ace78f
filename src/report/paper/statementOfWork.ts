import { formatDate } from '../../engagement/dateText.ts';
import { excerptOf } from '../../engagement/quote.ts';
import { say } from '../../l10n/say.ts';
import type { Context } from '../../pitfalls/rule.ts';
import type { Block, Paper } from './paper.ts';
import { changeControl, dataProtection, exit, signatures } from './statementTerms.ts';
import { deliverables, objectives, parties, purpose, scope } from './statementWhat.ts';
import { communication, monitoring, payment, term } from './statementWork.ts';

const LONGEST_TITLE = 100;

/** The parts of a statement of work, in the order in which people read them. */
const PARTS: readonly ((context: Context) => Block[])[] = [
  parties,
  purpose,
  objectives,
  scope,
  deliverables,
  term,
  payment,
  monitoring,
  communication,
  changeControl,
  dataProtection,
  exit,
  signatures,
];

/**
 * A draft of the statement of work: what the file says, and a visible place for all that two parties have to agree on and
 * the file doesn't say.
 */
export function statementOfWork(context: Context): Paper {
  const { engagement } = context.file;
  const title = excerptOf(engagement?.title || engagement?.id || say`Engagement without a title`, LONGEST_TITLE);
  return {
    title: say`Statement of work: ${title}`,
    lead: say`Draft of ${formatDate(context.today)} for both sides to complete. It is no legal advice, and holds nothing that the engagement file doesn’t say.`,
    blocks: numbered(PARTS.flatMap((part) => part(context))),
    openWords: say`To be agreed`,
  };
}

/** Sections with their numbers, as people quote them. */
function numbered(blocks: readonly Block[]): Block[] {
  let number = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading' || block.level !== 2) return block;
    number += 1;
    return { ...block, text: `${number} ${block.text}` };
  });
}
