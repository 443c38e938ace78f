import type { ChannelWords } from './types.ts';

const listed = (text: string): string[] => text.split(', ');

export const de: ChannelWords = {
  incidents: listed(
    '(?:\\p{L}+)?störung(?:en)?, störungs\\p{L}+, störf(?:all|älle)\\p{L}*, (?:\\p{L}+)?ausf(?:all|älle|ällen), (?:\\p{L}+)?vorf(?:all|älle|ällen), notf(?:all|älle|ällen), notfall\\p{L}+, pannen?, havarien?, incidents?',
  ),
  support: listed('support, hilfe, helpdesk, hotline, unterstützung, kundendienst'),
  questions: listed('(?:rück|nach)?fragen?, anfragen?'),
  escalation: listed('eskalation(?:en)?, eskalations\\p{L}+, eskalieren'),
  exceptions: listed('kein[emnrs]?, nicht, ausser, ohne, ausgenommen'),
};
