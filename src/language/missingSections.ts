import { describe } from '../engagement/schema.ts';
import { translated } from '../l10n/say.ts';
import type { Section } from '../pitfalls/sections.ts';
import { isSection, isSectionAbsent, SECTIONS, sectionChanges } from '../pitfalls/sections.ts';
import { sectionTemplate } from '../pitfalls/templates.ts';
import type { Change } from '../yaml/change.ts';
import { askedFor } from './completion/askedFor.ts';
import { firstSentences } from './hover.ts';
import type { Snapshot } from './snapshot.ts';

/** A section that a file doesn't have. Plain data. */
export interface MissingSection {
  /** The key as it is written. */
  readonly name: string;
  readonly title: string;
  /** What it is there for, in one sentence. */
  readonly purpose: string;
  /** A finding asks for it. */
  readonly asked: boolean;
}

/** The version is the format's own; a risk is accepted where it is found. */
const NOT_OFFERED: readonly Section[] = ['version', 'acceptedRisks'];

/** The sections that a file lacks: those that a finding asks for first, each group in the order of a file. */
export function missingSections(snapshot: Snapshot): MissingSection[] {
  const { context } = snapshot;
  const asked = askedFor(snapshot, [], snapshot.text.length);
  return SECTIONS.filter((section) => !NOT_OFFERED.includes(section) && isSectionAbsent(context, section))
    .flatMap((name): MissingSection[] => {
      const doc = describe([name]);
      if (!doc) return [];
      const purpose = firstSentences(translated(doc.description), 1);
      return [{ name, title: translated(doc.title), purpose, asked: asked.has(name) }];
    })
    .sort((a, b) => Number(b.asked) - Number(a.asked));
}

/** The change that writes a section at its place, filled in as a good manager would; none for one that the file has. */
export function addSectionChanges({ context }: Snapshot, name: string): Change[] {
  if (!isSection(name) || NOT_OFFERED.includes(name) || !isSectionAbsent(context, name)) return [];
  return sectionChanges(context.file, name, sectionTemplate(name, context));
}
