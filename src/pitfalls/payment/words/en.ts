import type { PaymentWords } from './types.ts';

const listed = (text: string): string[] => text.split(', ');

export const en: PaymentWords = {
  results: listed(
    'accept(?:ance|ed), approv(?:al|ed), sign-?offs?, signed off, deliver(?:y|ies|ed|ables?), hand-?over, handed over, complet(?:ion|ed?), finish(?:ed)?, go-?live, live, launch(?:ed)?, releases?d?, roll-?out, in (?:use|operation|production), milestones?, service[\\s-]levels?, slas?, uptime, availability, kpis?, targets?, results?, test(?:s|ed)?, end of (?:the )?(?:project|work|phase|sprint)',
  ),
  occasions: listed(
    'sign(?:ature|atures|ing|ed), contract, agreement, award(?:ed)?, orders?, ordered, start(?:s|ed)?, begin(?:s|ning)?, commencement, kick-?off, mobili[sz]ation, advance, deposit, down[\\s-]payment, up[\\s-]?front, prepay(?:ment|s)?, retainer, invoices?, months?, monthly, weeks?, weekly, quarters?, quarterly, years?, yearly, annual(?:ly)?, q[1-4]',
  ),
};
