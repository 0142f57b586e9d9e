import type { ReactElement } from 'react';
import type { Translate } from '../../src/messages/translate.ts';
import type { Option } from '../../src/model/question.ts';
import type { Theme } from '../theme.ts';
import { gap, paragraph } from './paragraph.tsx';
import { Cell, Row } from './Row.tsx';
import { Tone } from './Tone.tsx';

interface ChoiceRowsOptions {
  readonly cursor: number;
  /** values that are ticked; null where one is chosen by Enter */
  readonly ticked: ReadonlySet<string> | null;
  readonly columns: number;
  /** rows of the stage: options with hints stand apart where there is room */
  readonly rows: number;
  readonly theme: Theme;
  readonly translate: Translate;
}

/** Options one under the other, their hints below them; also which row the cursor is on. */
export function choiceRows(
  options: readonly Option[],
  given: ChoiceRowsOptions,
): { rows: ReactElement[]; focus: number } {
  const { cursor, ticked, columns, theme, translate } = given;
  const apart = given.rows >= 22 && options.length <= 4 && options.some((option) => option.hint);
  const rows: ReactElement[] = [];
  let focus = 0;
  options.forEach((option, index) => {
    const here = index === cursor;
    if (apart && index > 0) rows.push(gap(`option:${option.value}`));
    if (here) focus = rows.length;
    const tick = ticked?.has(option.value) ? theme.symbols.ticked : theme.symbols.unticked;
    const lead = ticked ? 5 + tick.length : 4;
    rows.push(
      <Row key={`option:${option.value}`} indent={2}>
        <Cell width={2}>
          <Tone is="accent">{here ? theme.symbols.pointer : ' '}</Tone>
        </Cell>
        {ticked && (
          <Cell width={lead - 4}>
            <Tone is={ticked.has(option.value) ? 'ok' : 'quiet'}>{tick}</Tone>
          </Cell>
        )}
        <Tone is={here ? 'accent' : 'text'}>{translate(option.label)}</Tone>
      </Row>,
    );
    if (option.hint) rows.push(...paragraph(`hint:${option.value}`, translate(option.hint), columns, 'quiet', lead));
  });
  return { rows, focus };
}
