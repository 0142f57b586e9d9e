import type { ReactElement } from 'react';
import { say } from '../../src/messages/say.ts';
import type { ApiChange, CeremonyChange } from '../../src/model/change.ts';
import { isSecret } from '../../src/model/secret.ts';
import type { Stage } from '../stage.ts';
import { gap, signed } from './paragraph.tsx';
import { Row } from './Row.tsx';
import { Tone } from './Tone.tsx';
import { wrapText } from './wrapText.ts';

/** The changes as AWS gets them: action, what it means, input. `json` shows the policies among them as written. */
export function callRows(
  changes: readonly (ApiChange | CeremonyChange)[],
  view: 'calls' | 'json',
  stage: Stage,
): ReactElement[] {
  const wanted = view === 'json' ? changes.filter((change) => documentOf(change) !== null) : changes;
  return wanted.flatMap((change, index) => {
    const inputs =
      change.kind === 'api' ? Object.entries(change.input).filter(([name]) => name !== 'PolicyDocument') : [];
    const document = documentOf(change);
    return [
      ...(index > 0 ? [gap(change.id)] : []),
      <Row key={change.id} indent={2}>
        <Tone>{actionsOf(change)}</Tone>
      </Row>,
      ...(view === 'calls' ? explanationRows(change, stage) : []),
      ...inputs.flatMap(([name, value]) =>
        wrapped(`${change.id}:${name}`, `${name}  ${formatValue(value)}`, stage.columns, 4),
      ),
      ...(document === null ? [] : documentRows(change.id, document, view, stage)),
    ];
  });
}

/** What a policy lets people do, in words, before its names and ARNs. */
function explanationRows({ id, explains = [] }: ApiChange | CeremonyChange, stage: Stage): ReactElement[] {
  const { translate, columns, theme } = stage;
  return explains.flatMap((words, index) =>
    signed(`${id}:explains:${index}`, theme.symbols.open, translate(words), columns, 'text', 4),
  );
}

const actionsOf = (change: ApiChange | CeremonyChange): string =>
  change.kind === 'api' ? change.action : 'iam:CreateVirtualMFADevice, iam:EnableMFADevice';

function documentOf(change: ApiChange | CeremonyChange): string | null {
  return change.kind === 'api' && 'PolicyDocument' in change.input ? change.input.PolicyDocument : null;
}

function documentRows(id: string, document: string, view: 'calls' | 'json', stage: Stage): ReactElement[] {
  if (view === 'calls')
    return wrapped(
      `${id}:document`,
      `PolicyDocument  ${stage.translate(say('screen.plan.jsonBelow'))}`,
      stage.columns,
      4,
    );
  const lines = JSON.stringify(JSON.parse(document), null, 2).split('\n');
  return lines.flatMap((line, index) => wrapped(`${id}:json:${index}`, line, stage.columns, 4));
}

/** JSON keeps its indentation, also where a line is broken. */
function wrapped(name: string, text: string, columns: number, indent: number): ReactElement[] {
  const inner = text.length - text.trimStart().length;
  return wrapText(text.trimStart(), columns - indent - inner).map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text never change places
    <Row key={`${name}:${index}`} indent={indent + inner}>
      <Tone is="quiet">{line}</Tone>
    </Row>
  ));
}

function formatValue(value: unknown): string {
  if (isSecret(value)) return value.toString();
  return typeof value === 'string' ? value : JSON.stringify(value);
}
