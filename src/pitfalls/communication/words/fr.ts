import type { ChannelWords } from './types.ts';

const listed = (text: string): string[] => text.split(', ');

export const fr: ChannelWords = {
  incidents: listed('incidents?, pannes?, urgences?, défaillances?, dysfonctionnements?, interruptions?, avaries?'),
  support: listed('support, aide, assistance, dépannage'),
  questions: listed('questions?, demandes? de renseignements?'),
  escalation: listed('escalades?, escalader, remontées?'),
  exceptions: listed('pas, non, sauf, hors, sans, excepté'),
};
