import type { ApprovalWords } from './types.ts';

export const en: ApprovalWords = {
  lead: [
    '(the|a|an|our|we|client|customer|owner)',
    "(client|customer|owner)'s",
    '(prior|written|explicit|formal|advance)',
    '(approval|approvals|approve|approves|consent|permission|authorisation|authorization|sign-off|go-ahead)',
    '(of|for|to|on)',
  ],
  everything: [
    'everything [else]',
    'anything [else]',
    'all of it',
    '[any and] all (things|matters|aspects)',
    '(work|changes|decisions|tasks|expenses) of (any|every) kind',
  ],
  nothing: [
    'nothing [(starts|happens|goes|is done|may be done)] (without|before)',
    'no (work|step|change|decision|task|expense) [(starts|begins|is made|is done|is taken)] (without|before)',
  ],
  all: [
    'all',
    'all of',
    'every',
    'each',
    'any',
    'each and every',
    'any and all',
    'any and every',
    'any kind of',
    'any sort of',
  ],
  between: [
    '(single|individual|other|possible|project|daily|day-to-day|everyday)',
    '(smallest|slightest)',
    '(the|of|our|your|their|its|one)',
  ],
  things: [
    '(work|works|activity|activities|action|actions|change|changes|modification|modifications)',
    '(decision|decisions|step|steps|task|tasks)',
    '(expense|expenses|expenditure|expenditures|cost|costs|spending)',
  ],
  and: ['and', 'or', 'and/or'],
  after: [
    '(beforehand|first|whatsoever|in advance|in writing|in detail|at all|at any time|without exception|no exceptions)',
    '(however small|no matter|even small ones|even the smallest)',
    'before (it|they|each|work|anything) (is|are|start|starts|begin|begins|happens)',
    '(of|by|in|on|to|within) the (provider|supplier|contractor|freelancer|team|project|work|process)',
    'the (provider|supplier|contractor|freelancer|team) (does|makes|takes|plans|spends)',
    '(that|which) (is|gets) (done|made)',
    '(done|made|taken) by',
    '(must|needs|need|requires|require|has to|have to|is|are|shall|will)',
  ],
  narrowing: ['(if|when|where|unless|except|only|over|above|beyond|exceeding|outside|more than|larger than)'],
};
