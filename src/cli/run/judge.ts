import { toDate } from '../../engagement/dates.ts';
import type { Engagement } from '../../engagement/model.ts';
import { read } from '../../engagement/read.ts';
import type { ReadConfig } from '../../lint/config/configuration.ts';
import { judgeFormat } from '../../lint/config/judge.ts';
import { healthOf } from '../../lint/health.ts';
import { contextOf, lint } from '../../lint/run.ts';
import type { LintSettings } from '../../lint/settings.ts';
import { entriesOf } from '../../pitfalls/accepted-risk/entries.ts';
import { factsOf } from '../../pitfalls/portfolio/facts.ts';
import { LineIndex } from '../../yaml/lines.ts';
import { parse } from '../../yaml/parse.ts';
import { type Judged, type Known, namesOf } from './across.ts';
import { excerptOf } from './excerpt.ts';
import type { Detail, FileReport } from './report.ts';
import { reportedOf } from './reported.ts';

/** The settings of a run over one file, with the day as a text. */
export interface JudgeSettings extends Omit<LintSettings, 'today' | 'path'> {
  readonly today: string;
  /** The file's name in the portfolio. */
  readonly name: string;
}

/** Reads and judges the text of one engagement. */
export function judge(path: string, text: string, given: JudgeSettings, detail: Detail): [Judged, Known] {
  const settings = { ...given, today: dayOf(given.today), path: given.name };
  const engagement = read(parse(text));
  const lines = new LineIndex(text);
  const findings = lint(engagement, settings);
  const context = contextOf(engagement, settings);
  const facts = factsOf(engagement, settings.path, lines);
  const report: FileReport = {
    path,
    title: engagement.file.engagement?.title,
    id: engagement.file.engagement?.id,
    health: healthOf(context, findings),
    findings: reportedOf(findings, engagement.tree, lines, detail),
  };
  const names = namesOf(facts).map(({ range }) => excerptOf(text, lines, range));
  const { profile, status } = context;
  return [
    { report, names },
    { facts, profile, status, again: decidesAcross(engagement) },
  ];
}

function decidesAcross(engagement: Engagement): boolean {
  return entriesOf(engagement).some(({ rule }) => rule.startsWith('portfolio/'));
}

/** Judges the form of a configuration of rules. */
export function judgeConfiguration(path: string, read: ReadConfig, today: string, detail: Detail): FileReport {
  const lines = new LineIndex(read.tree.text);
  const findings = reportedOf(judgeFormat(read, dayOf(today)), read.tree, lines, detail);
  return { path, health: null, findings, isConfiguration: true };
}

function dayOf(text: string): LintSettings['today'] {
  const day = toDate(text);
  if (!day) throw new RangeError(`${text} is no day.`);
  return day;
}
