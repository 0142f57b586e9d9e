import { analyzing } from '../accessAnalyzer/analyzers.ts';
import { type PolicyFinding, policyFindings } from '../accessAnalyzer/policyFindings.ts';
import type { Call, Operation } from '../operation.ts';
import { statementPositions } from '../simulator/statementPositions.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** Access Analyzer's reading of a policy that need not be anybody's. */
export const policyValidationOperations: readonly Operation[] = [
  analyzing('ValidatePolicy', validatePolicy, { rest: { method: 'POST', path: '/policy/validation' } }),
];

const types = ['IDENTITY_POLICY', 'RESOURCE_POLICY', 'SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'] as const;

function validatePolicy({ params }: Call) {
  const document = params.text('policyDocument');
  const type = params.choice('policyType', types);
  if (type === undefined) throw new AwsFault('ValidationError', 'policyType must not be null.');
  const findings = policyFindings(document, type === 'RESOURCE_POLICY');
  return { findings: findings.map((one) => view(one, document)) };
}

const view = ({ type, code, details, statement }: PolicyFinding, document: string) => ({
  findingType: type,
  issueCode: code,
  findingDetails: details,
  learnMoreLink: `https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-${anchorOf(type, code)}`,
  locations: [{ path: pathTo(statement), span: spanOf(statement, document) }],
});

const anchorOf = (type: string, code: string): string => `${type}-${code}`.toLowerCase().replaceAll('_', '-');

const pathTo = (statement: number | null) => (statement === null ? [] : [{ value: 'Statement' }, { index: statement }]);

/** The statement, or where it cannot be found the whole document. Lines count from 1, columns and offsets from 0. */
function spanOf(statement: number | null, document: string) {
  const found = statement === null ? undefined : statementPositions(document)[statement];
  const lines = document.split('\n');
  const whole = { Line: lines.length, Column: (lines.at(-1)?.length ?? 0) + 1 };
  const at = ({ Line, Column }: { readonly Line: number; readonly Column: number }) => ({
    line: Line,
    column: Column - 1,
    offset: lines.slice(0, Line - 1).reduce((sum, { length }) => sum + length + 1, 0) + Column - 1,
  });
  return { start: at(found?.StartPosition ?? { Line: 1, Column: 1 }), end: at(found?.EndPosition ?? whole) };
}
