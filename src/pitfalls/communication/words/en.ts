import type { ChannelWords } from './types.ts';

const listed = (text: string): string[] => text.split(', ');

export const en: ChannelWords = {
  incidents: listed(
    'incidents?, outages?, emergenc(?:y|ies), failures?, breakdowns?, disruptions?, malfunctions?, downtimes?, faults?, breach(?:es)?',
  ),
  support: listed('support, help, help[\\s-]?desk, service[\\s-]desk, assistance'),
  questions: listed('questions?, queries, query, enquir(?:y|ies), inquir(?:y|ies), q\\s?&\\s?a'),
  escalation: listed('escalations?, escalat(?:e|ed|ing)'),
  exceptions: listed('no, not, non, never, except, excluding, without, (?:all|everything|anything) but, other than'),
};
