import type { ObjectiveWords } from './types.ts';

const listed = (text: string): string[] => text.split(', ');

export const en: ObjectiveWords = {
  universals: listed('every, each, both, nobody, nothing, everyone, everything'),
  outcomes: listed(
    // Participles, but not those that only name a direction or an opinion.
    '(?!improved|increas|reduc|decreas|enhanc|optimi|minimi|maximi|simplif|streamlin|strengthen|moderni|satisf|pleas|need|requir|desir|expect|motivat|skill|experienc|advanc|balanc|limit|succeed|proceed|speed|indeed|exceed|rais|lower|boost|grow|valu|trust|relax|dedicat|engag|committ|interest|relat|based|acceler|inspir|unlimit)\\p{L}{3,}ed, done, built, live, shipped, met, paid, sent, held, written, taken over, go-?live, launch, release, delivery, hand-?over, sign-?off, acceptance, approval, publication, completion, roll-?out, in (?:use|place|production|operation), on air, online, working, running, operational, available, complete, ready, present, yes, no, true, false, pass(?:es)?, fail, on time, by the deadline',
  ),
  degrees: listed(
    'as, well, better, best, good, great, high, higher, highest, highly, low, lower, more, less, fewer, fast, faster, quick, quicker, early, earlier, slow, slower, smooth, smoother, easy, easier, simple, simpler, reliable, efficient, effective, robust, stable, modern, improved, increased, reduced, user-friendly, professional, market, industry, practice',
  ),
  degreesBehind: [],
  norms: listed(
    'gdpr, hipaa, wcag, iso, nist, owasp, pci, sox, dora, nis2, eidas, fedramp, cis, coso, cobit, ifrs, gaap, fips, soc, statut\\p{L}+, laws?, legal, legislation, regulations?, acts?, standards?, norms?, scans?, audits?, certificat\\p{L}+, grades?, deadlines?, test suite, requirements of',
  ),
  relative: listed(
    'less, fewer, lower, more, higher, faster, slower, shorter, cheaper, quicker, reduc\\p{L}+, decreas\\p{L}+, increas\\p{L}+, cut, cuts, halve[sd]?, half, double[sd]?, triple[sd]?, twice as \\p{L}+, grow(?:s|th)?, drops?, rise[sn]?, raise[sd]?, lower(?:ed|ing), savings? of, improve\\p{L}*, decline[sd]?, above last, below last',
  ),
  changes: listed(
    'reduc\\p{L}+, decreas\\p{L}+, increas\\p{L}+, cut, cuts, halve[sd]?, half, double[sd]?, doubling, triple[sd]?, twice',
  ),
  fromTo: ['from', '(?:to|down to)'],
  reports: listed(
    // Not a program that makes them.
    '(?:reports?|minutes|plans?|roadmaps?|summar(?:y|ies)|memos?|presentations?|slides|briefings?|timesheets?)(?!\\s(?:tools?|apps?|applications?|software|systems?|generators?|engines?|modules?|builders?|editors?|viewers?|portals?|dashboards?|databases?)(?!\\p{L}))',
  ),
  efforts: listed(
    'hour, hours, day, days, workday, workdays, week, weeks, effort, workload, capacity, fte, ftes, headcount, budget, spend, spending, expenditure, cost, costs, price, money, contract, contracts, order, orders, million, billion, thousand',
  ),
  fillers: listed(
    'of, per, a, an, the, in, on, for, to, at, and, or, most, least, up, no, not, more, less, than, under, below, within, max, maximum, min, minimum, about, week, weeks, month, months, year, years, quarter, sprint, worked, working, spent, total, overall, capital, annual, monthly, weekly, project, number, available, billed, billable, person, persons, man, signed, awarded, placed, full, time, consultant, staff, work, support, agreed, fixed',
  ),
  never: listed('never'),
  roundTheClock: listed(
    '24\\s?/\\s?7, 24\\s?x\\s?7, 7\\s?x\\s?24, round[\\s-]the[\\s-]clock, 24 hours a day, (?:at )?all times, without (?:any )?interruptions?',
  ),
  availability: listed('availab\\p{L}+, uptime, up, reachab\\p{L}+, online, accessib\\p{L}+'),
  tests: listed('tests?, tested, testing, scans?, checks?, audits?, inspections?, reviews?, coverage, acceptance'),
};
