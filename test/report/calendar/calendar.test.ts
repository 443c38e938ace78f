import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import { calendarOf } from '../../../src/report/calendar/calendar.ts';
import { icsOf } from '../../../src/report/formats/ics.ts';
import { contextFrom, HOSTILE } from '../read.ts';

const DESK = `version: 1
engagement:
  id: desk
  title: Support desk
  owner: Ana Reyes
  status: active
  start: 2026-01-12
  end: 2027-06-30
client: { name: Halden, country: NL, timeZone: Europe/Amsterdam, workingHours: { start: "09:00", end: "17:00" } }
provider: { name: Norte, country: US, timeZone: America/New_York, workingHours: { start: "08:00", end: "17:00" } }
communication:
  meetings:
    - { name: Call, cadence: weekly, day: tuesday, at: "15:00", timeZone: Europe/Amsterdam, duration: 30 minutes, purpose: The week, attendees: [Ana, Rui] }
    - { name: Planning, cadence: biweekly, day: thursday, at: "15:00", timeZone: America/New_York, duration: PT1H }
    - { name: Board, cadence: monthly, day: 31, at: "16:00", timeZone: Europe/Amsterdam, duration: PT1H }
    - { name: Stand-up, cadence: daily, at: "15:30", timeZone: Europe/Amsterdam, duration: PT15M }
    - { name: Forum, cadence: quarterly }
monitoring:
  cadence: monthly
  reviews: [{ date: 2026-10-31, status: green }]
scope:
  deliverables: [{ id: library, title: Library, due: 2027-01-29 }, { id: old, title: Old, due: 2026-02-01, done: true }]
flexibility: { reviewPoints: [2027-01-12] }
contracts:
  - { id: msa, type: msa, title: Services, status: signed, signedOn: 2026-01-02, expires: 2027-06-30, noticePeriod: P3M, renewal: manual }
dueDiligence:
  checks: [{ kind: certification, checkedOn: 2026-01-02, outcome: passed, validUntil: 2027-03-01 }]
acceptedRisks:
  - { rule: onboarding/missing, reason: Same team, acceptedBy: Ana, until: 2027-02-28 }
`;

const ics = (text: string, today?: string) =>
  icsOf(calendarOf([{ context: contextFrom(text, today), source: 'desk.outsource.yaml' }]), 'Outsource');

/** The events of a text as another library reads them. */
function events(text: string): ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(text));
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

function event(all: readonly ICAL.Event[], title: string): ICAL.Event {
  const found = all.find(({ summary }) => summary.startsWith(title));
  assert.ok(found, title);
  return found;
}

/** The first moments of an event by UTC. */
function moments(one: ICAL.Event, count: number): string[] {
  const iterator = one.iterator();
  const found: string[] = [];
  for (let next = iterator.next(); next && found.length < count; next = iterator.next()) {
    found.push(one.startDate.isDate ? next.toString() : next.toJSDate().toISOString().slice(0, 16));
  }
  return found;
}

describe('the calendar', () => {
  afterEach(() => ICAL.TimezoneService.reset());

  it('holds meetings, reviews and all days on which something is due', () => {
    const titles = events(ics(DESK)).map(({ summary, startDate }) => `${startDate.toString().slice(0, 10)} ${summary}`);
    assert.deepEqual(titles.sort(), [
      '2026-01-12 Stand-up (Support desk)',
      '2026-01-13 Call (Support desk)',
      '2026-01-15 Planning (Support desk)',
      '2026-01-31 Board (Support desk)',
      '2026-02-02 Forum (Support desk)',
      '2026-11-30 Review (Support desk)',
      '2027-01-12 Review of the terms (Support desk)',
      '2027-01-29 Deliverable: Library (Support desk)',
      '2027-02-28 Accepted risk ends: No onboarding plan (Support desk)',
      '2027-03-01 Evidence is valid until: check of certificates (Support desk)',
      '2027-03-30 Last day to give notice: Services (Support desk)',
      '2027-06-30 Contract ends: Services (Support desk)',
    ]);
  });

  it('keeps the time of a meeting by its own clock when clocks change', () => {
    const call = event(events(ics(DESK)), 'Call');
    const all = moments(call, 100);
    assert.equal(all[0], '2026-01-13T14:00');
    assert.ok(all.includes('2026-03-24T14:00') && all.includes('2026-03-31T13:00'));
    assert.ok(all.includes('2026-10-20T13:00') && all.includes('2026-10-27T14:00'));
    assert.equal(all.at(-1), '2027-06-29T13:00');
    assert.equal(call.duration.toSeconds(), 1800);
  });

  it('counts every second week from the start, and takes the last day of a shorter month', () => {
    const all = events(ics(DESK));
    assert.deepEqual(moments(event(all, 'Planning'), 3), ['2026-01-15T20:00', '2026-01-29T20:00', '2026-02-12T20:00']);
    assert.deepEqual(moments(event(all, 'Board'), 4), [
      '2026-01-31T15:00',
      '2026-02-28T15:00',
      '2026-03-31T14:00',
      '2026-04-30T14:00',
    ]);
    assert.deepEqual(moments(event(all, 'Review ('), 4), ['2026-11-30', '2026-12-30', '2027-01-30', '2027-03-30']);
  });

  it('says that a February without the day is left out', () => {
    assert.match(event(events(ics(DESK)), 'Review (').description, /February without that day/);
    assert.doesNotMatch(event(events(ics(DESK)), 'Board').description, /February/);
  });

  it('leaves daily meetings out of days off', () => {
    const days = moments(event(events(ics(DESK)), 'Stand-up'), 6).map((moment) => moment.slice(8, 10));
    assert.deepEqual(days, ['12', '13', '14', '15', '16', '19']);
  });

  it('tells the time on both clocks, also while they are nearer to each other', () => {
    const { description } = event(events(ics(DESK)), 'Call');
    assert.match(
      description,
      /^The week\n15:00 in Amsterdam\. In New York it is 09:00, and 10:00 while the clocks differ in another way\.\nWith Ana, Rui\.\n/,
    );
  });

  it('says what the file leaves open', () => {
    const forum = event(events(ics(DESK)), 'Forum');
    assert.equal(forum.component.getFirstPropertyValue('status'), 'TENTATIVE');
    assert.match(forum.description, /leaves open on which day/);
    const call = event(events(ics(DESK)), 'Call');
    assert.equal(call.component.getFirstPropertyValue('status'), null);
    const floating = DESK.replaceAll(/, timeZone: [\w/]+/g, '').replace('country: US', 'country: BR');
    const loose = event(events(ics(floating)), 'Call');
    assert.match(loose.description, /doesn’t say by whose clock/);
    assert.equal(loose.startDate.zone, ICAL.Timezone.localTimezone);
  });

  it('reminds in the morning of earlier days, and shortly before a meeting', () => {
    const alarms = (title: string) =>
      event(events(ics(DESK)), title)
        .component.getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    assert.deepEqual(alarms('Last day to give notice'), ['-P29DT15H', '-P6DT15H', '-PT15H']);
    assert.deepEqual(alarms('Call'), ['-PT15M']);
    assert.deepEqual(alarms('Forum'), []);
  });

  it('is the same on each export of a day, and later but for its stamp and what comes round', () => {
    assert.equal(ics(DESK), ics(DESK));
    const later = ics(DESK, '2026-11-24');
    assert.notEqual(later, ics(DESK));
    assert.equal(later.replaceAll('DTSTAMP:20261124', 'DTSTAMP:20261123'), ics(DESK));
  });

  it('knows each entry by its place, whatever its words and its date are', () => {
    const uids = (text: string) => events(ics(text)).map(({ uid }) => uid);
    const before = uids(DESK);
    assert.equal(new Set(before).size, before.length);
    assert.ok(before.includes('desk/contracts/msa/noticePeriod@outsource'));
    assert.deepEqual(
      uids(DESK.replace('title: Services', 'title: Other').replace('2027-01-29', '2027-02-02')).sort(),
      before.toSorted(),
    );
  });

  it('tells entries of one name apart, within a file and between files', () => {
    const twice = DESK.replace('name: Planning', 'name: Call');
    const sources = [twice, DESK].map((text) => ({ context: contextFrom(text), source: 'a' }));
    const uids = events(icsOf(calendarOf(sources), 'All')).map(({ uid }) => uid);
    assert.equal(new Set(uids).size, uids.length);
  });

  it('has nothing in it once the engagement is over', () => {
    assert.deepEqual(events(ics(DESK.replace('status: active', 'status: ended'))), []);
  });

  it('shows hostile text as text', () => {
    for (const text of HOSTILE) {
      const hostile = DESK.replace('name: Call', `name: ${JSON.stringify(text)}`)
        .replace('title: Support desk', `title: ${JSON.stringify(text)}`)
        .replace('purpose: The week', `purpose: ${JSON.stringify(text)}`)
        .replace('title: Library', `title: ${JSON.stringify(text)}`);
      const made = ics(hostile);
      const all = events(made);
      assert.equal(all.length, 12, text);
      assert.doesNotMatch(made.replaceAll('\r\n', ''), /[\p{Cc}\u202e]/u);
      for (const line of made.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    }
    const tricky = event(events(ics(DESK.replace('name: Call', 'name: "a;b,c\\\\n \\"d\\""'))), 'a;b');
    assert.equal(tricky.summary, 'a;b,c\\n "d" (Support desk)');
  });

  it('is one that another library reads, of every example', () => {
    const folder = path.join(import.meta.dirname, '../../../examples');
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    const sources = files.map((source) => ({
      context: contextFrom(readFileSync(path.join(folder, source), 'utf8')),
      source,
    }));
    const all = events(icsOf(calendarOf(sources), 'All'));
    assert.ok(all.length > 40);
    for (const one of all) {
      // What comes round has to begin with its first round.
      if (one.isRecurring()) assert.equal(one.iterator().next().toString(), one.startDate.toString(), one.uid);
    }
  });
});
