/*
 * How people write lengths of time and how often something happens, in the languages that statements are read in, where
 * the format asks for its own words.
 */

/** One of something. */
export const ONE = /^(?:an?|one|eine?[nr]?|une?|una|uno|uma?|jeden|jedna|jedną)$/i;

/** What people write for units of durations, in small letters. */
const DURATION_UNITS = {
  minute: 'm, min, mins, minute, minutes, minuten, minuto, minutos, minuta, minuty, minut',
  hour: 'h, hr, hrs, hour, hours, stunde, stunden, std, heure, heures, hora, horas, godzina, godzinę, godziny, godzin',
  day: 'd, day, days, tag, tage, tagen, jour, jours, día, días, dia, dias, dzień, dni',
  week: 'w, wk, wks, week, weeks, woche, wochen, semaine, semaines, semana, semanas, tydzień, tygodnie, tygodni',
  month:
    'mo, mon, mth, mths, month, months, monat, monate, monaten, mois, mes, meses, mês, miesiąc, miesiące, miesięcy',
  year: 'y, yr, yrs, year, years, jahr, jahre, jahren, an, ans, année, années, año, años, ano, anos, rok, lata, lat',
};

/** What people write for cadences, in small letters, with a blank for hyphens. */
const CADENCES = {
  daily:
    'every day, täglich, jeden tag, quotidien, quotidienne, chaque jour, tous les jours, diario, diaria, diariamente, cada día, todos los días, diário, diária, todos os dias, codziennie, co dzień',
  weekly:
    'every week, once a week, wöchentlich, jede woche, hebdomadaire, chaque semaine, toutes les semaines, par semaine, semanal, cada semana, todas las semanas, todas as semanas, tygodniowo, cotygodniowo, co tydzień',
  biweekly:
    'bi weekly, fortnightly, every other week, zweiwöchentlich, vierzehntägig, vierzehntäglich, alle zwei wochen, toutes les deux semaines, quincenal, quinzenal, cada dos semanas, a cada duas semanas, co dwa tygodnie',
  monthly:
    'every month, once a month, monatlich, jeden monat, mensuel, mensuelle, chaque mois, tous les mois, par mois, mensual, cada mes, todos los meses, al mes, mensal, todos os meses, miesięcznie, comiesięcznie, co miesiąc',
  quarterly:
    'every quarter, vierteljährlich, quartalsweise, jedes quartal, trimestriel, trimestrielle, chaque trimestre, tous les trimestres, trimestral, cada trimestre, kwartalnie, co kwartał',
  yearly:
    'every year, annually, annual, jährlich, jedes jahr, annuel, annuelle, chaque année, tous les ans, par an, anual, cada año, todos los años, todos os anos, rocznie, corocznie, co rok',
};

/** The unit of durations that a text in small letters means. */
export const unitOf = (text: string): string | undefined => keyOf(DURATION_UNITS, text);

/** The cadence that a text in small letters means. */
export const cadenceOf = (text: string): string | undefined => keyOf(CADENCES, text);

function keyOf(spellings: Readonly<Record<string, string>>, text: string): string | undefined {
  return Object.keys(spellings).find((key) => spellings[key]?.split(', ').includes(text));
}
