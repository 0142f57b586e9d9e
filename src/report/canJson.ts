import type { Translate } from '../messages/translate.ts';
import type { CanReport, CanVerdict } from '../model/canReport.ts';
import type { Connection } from '../model/connection.ts';

/** What somebody can do as one JSON document, `version` 1. A statement is JSON as IAM has it, not a text of it. */
export const canJson = (report: CanReport, { identity, practice }: Connection, translate: Translate) => ({
  version: 1,
  account: identity.account,
  principal: identity.arn,
  practice,
  who: report.who.arn,
  resource: report.resource,
  from: report.from,
  answeredBy: report.answeredBy,
  actions: report.actions.map(({ action, withoutMfa, withMfa, note }) => ({
    action,
    withoutMfa: verdictJson(withoutMfa),
    withMfa: verdictJson(withMfa),
    note: note === null ? null : translate(note),
  })),
  notes: report.notes.map(translate),
});

const verdictJson = ({ decision, because, by }: CanVerdict) => ({
  decision,
  because,
  by: by.map(({ statement, ...rest }): object => ({
    ...rest,
    statement: statement === null ? null : JSON.parse(statement),
  })),
});
