import { translated } from '../../l10n/say.ts';

/** What a list of vendors may tell of each. */
export const FIELDS = [
  'id',
  'title',
  'summary',
  'provider',
  'country',
  'website',
  'contact',
  'contactEmail',
  'owner',
  'ownerEmail',
  'model',
  'criticality',
  'start',
  'end',
  'value',
  'currency',
  'personalData',
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * What people call the columns, in English, German, French and Spanish; folded by `fold`, and parted by bars. What our own
 * register calls them is among them.
 */
const TITLES: Readonly<Record<Field, string>> = {
  id: 'id|reference|ref|reference number|contract number|kennung|referenz|referenznummer|vertragsnummer|identifiant|numero de contrat|identificador|referencia|numero de contrato',
  title:
    'title|engagement|service|services|service name|function|product|project|contract name|subject|titel|leistung|leistungen|dienstleistung|dienst|projekt|vorhaben|gegenstand|titre|prestation|prestations|projet|objet|titulo|servicio|servicios|proyecto|objeto',
  summary:
    'summary|description|scope|details|purpose|notes|beschreibung|zweck|umfang|bemerkung|bemerkungen|resume|perimetre|remarques|descripcion|resumen|alcance|notas',
  provider:
    'provider|vendor|supplier|company|contractor|partner|third party|provider name|vendor name|supplier name|name of the provider|anbieter|dienstleister|lieferant|auftragnehmer|firma|unternehmen|fournisseur|prestataire|entreprise|societe|sous traitant|proveedor|empresa|prestador|contratista',
  country:
    'country|country of the provider|provider country|vendor country|supplier country|location|land|sitz|sitzland|standort|pays|pays du fournisseur|pais|pais del proveedor',
  website: 'website|web|url|homepage|website of the provider|webseite|internetseite|site web|site|sitio web|pagina web',
  contact:
    'contact|contact person|vendor contact|contact at the provider|contact name|ansprechpartner|ansprechpartnerin|kontakt|kontaktperson|interlocuteur|contacto|persona de contacto',
  contactEmail:
    'email|mail|contact email|vendor email|email address|email of the contact|email adresse|kontakt email|adresse email|courriel|correo|correo electronico|email de contacto',
  owner:
    'owner|contract owner|business owner|responsible|manager|contract manager|verantwortlich|verantwortliche|verantwortlicher|vertragsverantwortlicher|eigentumer|responsable|proprietaire|propietario|titular',
  ownerEmail: 'owner email|email of the owner|email verantwortlich|email du responsable|email del responsable',
  model:
    'model|kind|type|kind of work|category|art|art der arbeit|kategorie|modele|categorie|genre|modelo|tipo|categoria',
  criticality:
    'criticality|critical|importance|tier|priority|risk class|kritikalitat|kritisch|wichtigkeit|bedeutung|prioritat|criticite|critique|importance|priorite|criticidad|critico|importancia|prioridad',
  start:
    'start|begin|start date|contract start|from|begins on|effective|effective date|beginn|start datum|startdatum|vertragsbeginn|von|ab|debut|date de debut|date debut|inicio|fecha de inicio|desde',
  end: 'end|end date|contract end|until|to|expiry|expiry date|expires|ends on|ende|enddatum|vertragsende|bis|laufzeitende|fin|date de fin|date fin|echeance|fecha de fin|fin de contrato|vencimiento|hasta',
  value:
    'value|contract value|amount|price|cost|total|spend|annual value|volume|budget|value over the term|wert|vertragswert|betrag|preis|kosten|summe|auftragswert|volumen|valeur|montant|prix|cout|valor|importe|precio|coste',
  currency: 'currency|ccy|wahrung|devise|monnaie|moneda|divisa',
  personalData:
    'personal data|pii|gdpr|personenbezogene daten|dsgvo|donnees personnelles|donnees a caractere personnel|rgpd|datos personales',
};

/** `Name` alone is the provider, unless another column is: then it is what the engagement is called. */
const NAMES = new Set(['name', 'nom', 'nombre', 'bezeichnung']);

const BY_TITLE: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) => TITLES[field].split('|').map((title) => [title, field] as const)),
);

/** What a register of ours calls them, to be said in its language. */
const OWN: Readonly<Record<Field, string>> = {
  id: 'Reference',
  title: 'Engagement',
  summary: 'Description',
  provider: 'Provider',
  country: 'Country of the provider',
  website: 'Website of the provider',
  contact: 'Contact at the provider',
  contactEmail: 'E-mail of the contact',
  owner: 'Owner',
  ownerEmail: 'E-mail of the owner',
  model: 'Kind of work',
  criticality: 'Criticality',
  start: 'Start',
  end: 'End',
  value: 'Value over the term',
  currency: 'Currency',
  personalData: 'Personal data',
};

/** Which column holds what, by its index. */
export type Columns = ReadonlyMap<Field, number>;

/** The columns that are known by their titles; of two that hold the same, the first. */
export function columnsIn(titles: readonly string[]): Columns {
  const columns = new Map<Field, number>();
  const folded = titles.map(fold);
  const own = new Map(FIELDS.map((field) => [fold(translated(OWN[field])), field]));
  for (const [index, title] of folded.entries()) {
    const field = title === '' ? undefined : (own.get(title) ?? BY_TITLE.get(title));
    if (field && !columns.has(field)) columns.set(field, index);
  }
  const name = folded.findIndex((title) => NAMES.has(title));
  if (name >= 0) {
    const field = columns.has('provider') ? 'title' : 'provider';
    if (!columns.has(field)) columns.set(field, name);
  }
  return columns;
}

/** A title without case, accents and punctuation: `E-Mail (Owner)` is `email owner`. */
export function fold(title: string): string {
  return title
    .slice(0, 100)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\be[- ]?mail/g, 'email')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
