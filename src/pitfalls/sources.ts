import { toSay } from '../l10n/say.ts';
import type { RuleSource } from './rule.ts';

/*
 * The works that explanations lean on, one constructor a work, so that a title or an address is written once. An
 * address stands here only where the text itself is public; standards that are sold have none. Whom a law binds is said
 * in the explanation: GDPR controllers and processors; DORA financial entities of the EU that buy ICT services;
 * Regulation 2024/2690 providers of cloud, data-centre, managed and similar services; the procurement acts public
 * authorities. For everyone else they are good practice.
 */

/** A work with its clauses. Called without a clause, it stands for the whole work. */
type Work = (clause?: string) => RuleSource;

const work =
  (title: string, url = ''): Work =>
  (clause = '') => ({ title, clause, url });

/** No law or standard says it: what careful buyers do. */
export const practice = work(toSay('Good practice'));

// Laws of the European Union

/** General Data Protection Regulation; `gdpr('Art. 28(3)')`. */
export const gdpr = work('GDPR, Regulation (EU) 2016/679', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj');
/** Digital Operational Resilience Act; `dora('Art. 30(2)(a)')`. */
export const dora = work('DORA, Regulation (EU) 2022/2554', 'https://eur-lex.europa.eu/eli/reg/2022/2554/oj');
/** Policy of financial entities on third-party ICT services for critical functions; `tpp('Art. 6(1)')`. */
export const tpp = work('Delegated Regulation (EU) 2024/1773', 'https://eur-lex.europa.eu/eli/reg_del/2024/1773/oj');
/** Subcontracting of ICT services for critical functions. Only its headings were read: cite it as a whole. */
export const sub = work('Delegated Regulation (EU) 2025/532', 'https://eur-lex.europa.eu/eli/reg_del/2025/532/oj');
/** Security of cloud, data-centre, managed and similar services; `nis('Annex, 5.1.4(a)')`. */
export const nis = work(
  'Implementing Regulation (EU) 2024/2690',
  'https://eur-lex.europa.eu/eli/reg_impl/2024/2690/oj',
);
/** Public procurement; `pcd('Art. 69(1)')`. */
export const pcd = work('Directive 2014/24/EU', 'https://eur-lex.europa.eu/eli/dir/2014/24/oj');
/** The Commission's list of countries that are adequate under the GDPR. */
export const adequacyDecisions = work(
  toSay('European Commission, adequacy decisions'),
  'https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en',
);

// Guidance of supervisors

/** Outsourcing arrangements of banks; `eba('Paragraph 75')`. From knowledge alone: cite, never quote. */
export const eba = work('EBA Guidelines on outsourcing arrangements, EBA/GL/2019/02');
/** Transfers under Chapter V of the GDPR. Read in a secondary source: cite, never quote. */
export const edpbTransfers = work('EDPB Guidelines 05/2021');
/** Banking organisations of the United States, part C (life cycle). Only its headings were read; `interagency('C.3')`. */
export const interagency = work(
  'US Interagency Guidance on Third-Party Relationships, 2023',
  'https://www.federalregister.gov/citation/88-FR-37920',
);

// Standards

/** Information security; `iso27001('A 5.20')`. */
export const iso27001 = work('ISO/IEC 27001:2022');
/** Outsourcing; its scope alone was read. */
export const iso37500 = work('ISO 37500:2014');
/** Collaborative business relationships; only its headings were read. */
export const iso44001 = work('ISO 44001:2017');
/** Requirements engineering; `iso29148('5.2.7')`. */
export const iso29148 = work('ISO/IEC/IEEE 29148:2018');
/** Dates; from knowledge alone. */
export const iso8601 = work('ISO 8601-1');
/** Cybersecurity Framework; `csf('GV.SC-06')`. */
export const csf = work('NIST Cybersecurity Framework 2.0', 'https://doi.org/10.6028/NIST.CSWP.29');
/** The INCOSE guide; `gtwr('R7')`. */
export const gtwr = work('INCOSE Guide to Writing Requirements v4');
/** Project management; from knowledge alone. */
export const pmbok = work('PMBOK Guide');
export const yamlSpec = work('YAML 1.2.2', 'https://yaml.org/spec/1.2.2/');
export const jsonSchema = work('JSON Schema 2020-12', 'https://json-schema.org/draft/2020-12');

// United Kingdom

/** National Audit Office, 2016; `nao('3.3')`. */
export const nao = work('NAO, Good practice contract management framework, 2016');
/** National Audit Office, November 2016, on mobilisation. */
export const naoInsights = work('NAO, Commercial and contract management: insights, 2016');
/** Government Commercial Function, 2021; `cmp('1.2')`. */
export const cmp = work(
  'UK Government, Contract management principles, 2021',
  'https://www.gov.uk/government/publications/commercial-capability-contract-management-standards/contract-management-principles',
);
/** May 2021 edition; only its headings were read: cite a chapter's title, `sourcingPlaybook('Ch. 5')`. */
export const sourcingPlaybook = work(
  'UK Government, Sourcing Playbook, 2021',
  'https://www.gov.uk/government/publications/the-sourcing-and-consultancy-playbooks',
);
/** A note to the Sourcing Playbook, May 2021; only its headings were read. */
export const bidEvaluation = work('UK Government, Bid evaluation guidance note, 2021');
/** Outcomes rather than solutions, 2023. */
export const digitalPlaybook = work(
  'UK Government, Digital, Data and Technology Playbook, 2023',
  'https://www.gov.uk/government/publications/the-digital-data-and-technology-playbook',
);
/** `commercialStandards('6.4')`. */
export const commercialStandards = work('UK Government, Commercial Operating Standards');
/** `pa23('s. 23')`. */
export const pa23 = work('Procurement Act 2023 (UK)', 'https://www.legislation.gov.uk/ukpga/2023/54/contents');
/** Off-payroll work: `itepa('Part 2, ch. 10')`. */
export const itepa = work(
  'Income Tax (Earnings and Pensions) Act 2003 (UK)',
  'https://www.legislation.gov.uk/ukpga/2003/1/contents',
);
export const ukCopyright = work(
  'UK Intellectual Property Office, Ownership of copyright works',
  'https://www.gov.uk/guidance/ownership-of-copyright-works',
);

// Germany, United States

/** Temporary agency work; `aueg('§ 1(1b)')`. */
export const aueg = work('AÜG (Germany)', 'https://www.gesetze-im-internet.de/a_g/');
/** Employment in social law; `sgb4('§ 7')`. From knowledge alone: cite, never quote. */
export const sgb4 = work('SGB IV (Germany)', 'https://www.gesetze-im-internet.de/sgb_4/');
/** Copyright; `urhg('§ 29(1)')`. */
export const urhg = work('UrhG (Germany)', 'https://www.gesetze-im-internet.de/urhg/');
/** Copyright of the United States: works made for hire; `usc17('§ 101')`. */
export const usc17 = work('17 U.S.C.', 'https://www.law.cornell.edu/uscode/text/17');

// Research

/** "There's a S.M.A.R.T. way to write management's goals and objectives"; from knowledge alone. */
export const doran = work('Doran, SMART goals, 1981');
export const carmelEspinosa = work("Carmel and Espinosa, I'm Working While They're Sleeping, 2011");
/** The abstract was read; its results are mixed. */
export const espinosaNanCarmel = work('Espinosa, Nan and Carmel, ICGSE 2007');
