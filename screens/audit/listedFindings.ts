import type { Translate } from '../../src/messages/translate.ts';
import type { AuditedFinding, Task } from '../../src/model/audit.ts';
import { cleanText } from '../../src/model/cleanText.ts';
import { severities, type Verdict } from '../../src/model/finding.ts';
import { shortResource } from '../parts/resource.ts';
import { sayState } from './findingLooks.ts';

/** A finding with its words in the person's language, and all that the filter looks through. */
export interface ListedFinding {
  readonly finding: AuditedFinding;
  /** check and resource: the same in every run */
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  /** empty where nothing could be read, so that the finding is about nobody */
  readonly who: string;
  readonly state: string;
  /** in small letters */
  readonly text: string;
}

/** Spells a list once, so that a key press costs one look through it and no translation. Worst first. */
export const listFindings = (findings: readonly AuditedFinding[], translate: Translate): readonly ListedFinding[] =>
  findings.toSorted((a, b) => rank(a) - rank(b)).map((finding) => listed(finding, translate));

/** Those with every word of the filter somewhere in them. */
export function filterFindings(list: readonly ListedFinding[], filter: string): readonly ListedFinding[] {
  const words = filter.toLowerCase().split(' ').filter(Boolean);
  return words.length === 0 ? list : list.filter(({ text }) => words.every((word) => text.includes(word)));
}

/** Several findings about one thing, such as the password policy, stand or fall together. */
export const isAboutOneThing = ({ findings }: Pick<Task, 'findings'>): boolean =>
  findings.length > 1 && findings.every(({ resource }) => resource === findings[0]?.resource);

/** Who stands beside it already: a fact need not begin with the name again. */
export const withoutName = (detail: string, who: string): string =>
  [`${who}: `, `${who} `].reduce((text, name) => (text.startsWith(name) ? text.slice(name.length) : text), detail);

function listed(finding: AuditedFinding, translate: Translate): ListedFinding {
  const { check, resource, verdict, severity } = finding;
  const title = translate(finding.title);
  const detail = translate(finding.detail);
  const state = translate(sayState(finding));
  return {
    finding,
    key: `${check} ${resource}`,
    title,
    detail,
    state,
    who: resource === check ? '' : shortResource(resource),
    text: [title, detail, resource, check, severity, verdict, state].map(cleanText).join('\n').toLowerCase(),
  };
}

const verdicts: readonly Verdict[] = ['fail', 'unknown', 'accepted', 'pass'];

/** What is open comes by how bad it is, the rest behind it. */
function rank({ verdict, severity }: AuditedFinding): number {
  const open = verdict === 'fail' || verdict === 'unknown';
  return open
    ? severities.indexOf(severity) * 2 + (verdict === 'unknown' ? 1 : 0)
    : 8 + verdicts.indexOf(verdict) * 4 + severities.indexOf(severity);
}
