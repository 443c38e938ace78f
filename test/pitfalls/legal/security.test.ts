import assert from 'node:assert/strict';
import { severityOf } from '../../../src/lint/severity.ts';
import { dataLocationUnknown } from '../../../src/pitfalls/legal/data-location-unknown.ts';
import { noIncidentNotification } from '../../../src/pitfalls/legal/no-incident-notification.ts';
import { noSecurity } from '../../../src/pitfalls/legal/no-security.ts';
import { engagement, finds, findsNothing, findsOne, fixed, fixesOf, problemsOf } from './found.ts';

const security = (facts: string) => `«security»: { ${facts} }\n`;
const bare = (marked: string) => marked.replace(/[«»]/g, '');

describe('legal/no-security', () => {
  const missing = (facts = '', rest = '') => engagement(facts, rest).replace('engagement:', '«engagement»:');

  it('finds a missing section, and one without measures', () => {
    findsOne(
      noSecurity,
      missing(),
      'warning',
      'Nothing says how data and systems are protected: add the security measures that both sides follow.',
    );
    for (const facts of [
      'dataClassification: internal',
      'controls: []',
      'controls: null, certifications: [ISO 27001]',
    ]) {
      findsOne(
        noSecurity,
        engagement('', security(facts)),
        'warning',
        'The security section names no measures: list under controls what both sides do.',
      );
    }
    findsNothing(noSecurity, engagement('', bare(security('controls: [Keys]'))));
  });

  it('weighs less without personal data: in small jobs, and where the data are public', () => {
    const weight = (facts: string, rest = '') => problemsOf(noSecurity, engagement(facts, rest))[0]?.weight;
    const open = bare(security('dataClassification: public'));
    assert.equal(weight('profile: essential'), 'hint');
    assert.equal(weight('profile: essential; personalData: true'), 'warning');
    assert.equal(weight('', open), 'information');
    assert.equal(weight('profile: essential', open), 'hint');
    assert.equal(weight('personalData: true', open), 'warning');
    assert.equal(weight('personalData: false', open), 'information');
  });

  it('is silent where something stands that can’t be read', () => {
    for (const rest of ['security: yes\n', 'securty: { controls: [Keys] }\n', 'security: { control: [Keys] }\n']) {
      findsNothing(noSecurity, engagement('', rest));
    }
  });

  it('adds the section, with the countries of personal data, or the measures alone', () => {
    const whole = fixed(noSecurity, engagement('personalData: true', 'client: { name: A, country: FR }\n'));
    assert.match(whole, /^security:\n {2}dataClassification: internal\n {2}controls:\n {4}- Two-factor/m);
    assert.match(whole, /dataLocations:\s+(?:- |\[)FR/);
    assert.doesNotMatch(fixed(noSecurity, engagement('')), /dataLocations/);
    findsNothing(noSecurity, whole);
    findsNothing(noIncidentNotification, whole);
    findsNothing(dataLocationUnknown, whole);
    const measures = fixed(noSecurity, engagement('', 'security:\n  dataClassification: internal\n'));
    assert.match(measures, /dataClassification: internal\n {2}controls:\n {4}- Two-factor/);
  });
});

describe('legal/no-incident-notification', () => {
  const within = (time: string) => `security: { controls: [Keys], incidentNotification: ${time} }\n`;

  it('finds that nothing is agreed', () => {
    for (const facts of ['personalData: true', 'criticality: high', 'criticality: critical']) {
      findsOne(
        noIncidentNotification,
        engagement(facts, security('controls: [Keys]')),
        'warning',
        'Nothing says how soon the provider tells you of an incident: agree on a time, such as 24 hours.',
      );
    }
  });

  it('finds a time that is too long, as information', () => {
    findsOne(
      noIncidentNotification,
      engagement('personalData: true', within('«72 hours»')),
      'information',
      'You hear of an incident only after up to 72 hours: agree on 48 hours or less.',
    );
    for (const time of ['48 hours', '2 days', 'PT48H', '24 hours', '90 minutes']) {
      findsNothing(noIncidentNotification, engagement('personalData: true', within(time)));
    }
    finds(noIncidentNotification, engagement('personalData: true', within('«PT48H1M»')));
  });

  it('asks for 24 hours in regulated engagements, as a warning', () => {
    const facts = 'personalData: true; profile: regulated; status: active';
    const weight = (text: string) => {
      const [problem] = problemsOf(noIncidentNotification, bare(text));
      return problem && severityOf(noIncidentNotification, { ...problem }, 'regulated', 'active', undefined);
    };
    const late = engagement(facts, within('«48 hours»'));
    const [found] = finds(noIncidentNotification, late);
    assert.equal(found?.message, 'You hear of an incident only after up to 48 hours: agree on 24 hours or less.');
    assert.equal(weight(late), 'warning');
    assert.equal(weight(engagement(facts, security('controls: [Keys]'))), 'error');
    findsNothing(noIncidentNotification, engagement(facts, within('24 hours')));
  });

  it('never says that a law sets hours for the provider', () => {
    const { explanation } = noIncidentNotification;
    assert.match(explanation.why, /names no hours/);
    for (const rest of [within('9 days'), bare(security('controls: [Keys]'))]) {
      const [problem] = problemsOf(noIncidentNotification, engagement('personalData: true', rest));
      assert.doesNotMatch(problem?.message ?? '', /law|GDPR|must/i);
    }
  });

  it('is silent without the section, without the need, and where a slip may hide the time', () => {
    for (const empty of ['security: {}\n', 'security: { x-note: later }\n'])
      findsNothing(noIncidentNotification, engagement('personalData: true', empty));
    findsNothing(noIncidentNotification, engagement('personalData: true'));
    findsNothing(noIncidentNotification, engagement('', bare(security('controls: [Keys]'))));
    findsNothing(noIncidentNotification, engagement('criticality: medium', within('9 days')));
    findsNothing(noIncidentNotification, engagement('personalData: true', within('soon')));
    findsNothing(
      noIncidentNotification,
      engagement('personalData: true', 'security: { incidentNotificaton: 24 hours }\n'),
    );
  });

  it('proposes the shorter of the two limits', () => {
    const text = engagement('personalData: true', within('72 hours'));
    assert.deepEqual(
      fixesOf(noIncidentNotification, text).map(({ title }) => title),
      ['Set the incident notification to 24 hours'],
    );
    assert.match(fixed(noIncidentNotification, text), /incidentNotification: 24 hours \}/);
    const limits = { incidentNotification: 'PT8H', incidentNotificationRegulated: 'PT12H' };
    assert.match(fixed(noIncidentNotification, text, { limits }), /incidentNotification: 8 hours \}/);
  });
});

describe('legal/data-location-unknown', () => {
  it('finds that nothing says where personal data are', () => {
    const message = 'Nothing says in which countries the personal data are kept: ask the provider and list them.';
    for (const facts of ['controls: [Keys]', 'dataLocations: []']) {
      findsOne(dataLocationUnknown, engagement('personalData: true', security(facts)), 'information', message);
    }
    assert.equal(dataLocationUnknown.regulated, 'warning');
  });

  it('is silent without the section, without personal data, and where a slip may hide it', () => {
    for (const empty of ['security: {}\n', 'security: { x-note: later }\n'])
      findsNothing(dataLocationUnknown, engagement('personalData: true', empty));
    findsNothing(dataLocationUnknown, engagement('personalData: true'));
    findsNothing(dataLocationUnknown, engagement('', bare(security('controls: [Keys]'))));
    findsNothing(dataLocationUnknown, engagement('personalData: true', bare(security('dataLocations: Germany'))));
    findsNothing(dataLocationUnknown, engagement('personalData: true', bare(security('dataLocation: [DE]'))));
  });

  it('proposes the countries of the two parties', () => {
    const text = engagement(
      'personalData: true',
      'client: { name: A, country: DE }\nprovider: { name: B, country: PT }\nsecurity: { controls: [Keys] }\n',
    );
    assert.match(fixed(dataLocationUnknown, text), /dataLocations: \[DE, PT\]/);
  });
});
