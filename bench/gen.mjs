// Writes an engagement document of about N lines to stdout: node gen.mjs N
export function generate(lines) {
  const head = `version: 1
engagement:
  id: acme-support
  title: Tier-1 customer support
  owner: { name: Jane Doe, email: jane@example.com }
  status: active
  start: 2026-01-15
  end: 2027-01-14
provider:
  name: Helpline Ltd
  country: PL
  timeZone: Europe/Warsaw
contracts:
  - id: msa
    type: msa
    status: signed
    signedOn: 2025-12-20
    expires: 2027-12-20
    covers: [confidentiality]
monitoring:
  cadence: weekly
`;
  const out = [head, 'objectives:\n'];
  let n = head.split('\n').length + 1,
    i = 0;
  while (n < lines) {
    i++;
    out.push(`  - id: objective-${i}
    statement: Answer ${80 + (i % 20)} % of tickets of queue ${i} within ${1 + (i % 8)} hours
    metric: first_response_p${50 + (i % 50)}
    target: "<= ${1 + (i % 8)} h"
    baseline: "${10 + (i % 8)} h"
    due: 2026-${String(1 + (i % 12)).padStart(2, '0')}-28
`);
    n += 6;
  }
  return out.join('');
}
if (import.meta.url === `file://${process.argv[1]}`) process.stdout.write(generate(Number(process.argv[2] ?? 100)));
