import type { ChannelWords } from './types.ts';

const listed = (text: string): string[] => text.split(', ');

export const pl: ChannelWords = {
  incidents: listed(
    'incydent\\p{L}{0,3}, awari\\p{L}{1,2}, awaria, awarie, usterk\\p{L}{1,3}, usterek, zakłóce\\p{L}{2,4}, nagł\\p{L}{1,3} wypad\\p{L}{2,4}',
  ),
  support: listed('wsparci\\p{L}{1,2}, pomoc\\p{L}{0,2}, serwis\\p{L}{0,3}'),
  questions: listed('pyta(?:nie|nia|ń|niach|niami), zapyta(?:nie|nia|ń)'),
  escalation: listed('eskalacj\\p{L}{1,2}, eskalowa\\p{L}{1,2}'),
  exceptions: listed('nie, bez, oprócz, prócz'),
};
