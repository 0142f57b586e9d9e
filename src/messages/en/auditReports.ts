/** What the reports of an audit and .offroot.yaml say, in English. */
export const auditReports = {
  'audit.task.allow': 'Allow offroot to read: {action}',

  'acceptance.reason': '{reason}',
  'acceptance.expired': '{detail}; the acceptance by {by} ran out on {until}',
  'acceptance.not-a-map':
    'Here belongs version: 1 on one line, and accept: with a list of check, resource, reason, by and until.',
  'acceptance.version': 'Here belongs version: 1.',
  'acceptance.strange-top': 'Not known here. The file has version and accept.',
  'acceptance.strange-key': 'Not known here. An entry has check, resource, reason, by and until.',
  'acceptance.entry': 'an entry with check, reason, by and until',
  'acceptance.missing': 'Missing: {what}.',
  'acceptance.missing.check': 'the id of the check',
  'acceptance.missing.resource': 'the resource; leave the line out to accept all of the check',
  'acceptance.missing.reason': 'why it is all right for now',
  'acceptance.missing.by': 'who says so',
  'acceptance.missing.until': 'the last day it holds, as 2027-03-31',
  'acceptance.no-check': ({ id, suggestion }: { id: string; suggestion: string }) =>
    `No check has the id ${id}.${suggestion ? ` Did you mean ${suggestion}?` : ' All ids: offroot audit --list-checks.'}`,
  'acceptance.no-date': 'Here belongs a day, as 2027-03-31.',
  'acceptance.too-far': 'That is too far away: at most a year, {latest} today. Accept it again when the day comes.',
  'acceptance.twice': 'Said already at {place}. One of the two is enough.',

  'baseline.not-json': 'From here on this is not JSON.',
  'baseline.not-an-audit':
    'This is no audit. Here belongs what offroot audit --format json wrote, or an audit-….json of the state folder.',
  'baseline.version': 'This offroot compares with audits of version 1.',
  'baseline.other-account': 'This is an audit of account {other}, and these credentials are for {account}.',
  'baseline.wrong': 'This is missing, or not what an audit has here.',
} as const;
