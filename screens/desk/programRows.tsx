import type { ReactElement } from 'react';
import { say } from '../../src/messages/say.ts';
import type { PracticeProgram } from '../../src/model/practiceDesk.ts';
import { cellsOf } from '../parts/cellsOf.ts';
import { gap, paragraph, signed } from '../parts/paragraph.tsx';
import { Cell, Row } from '../parts/Row.tsx';
import { sayAge } from '../parts/sayAge.ts';
import { Tone } from '../parts/Tone.tsx';
import { isShort, isWide, type Stage } from '../stage.ts';

/** cells before a program's name */
const lead = 4;

/** Each program with what it signs with, and below that how it fares; also which row of the one under the cursor must be seen. */
export function programRows(
  programs: readonly PracticeProgram[],
  { cursor, now }: { readonly cursor: number; readonly now: Date },
  stage: Stage,
): { rows: ReactElement[]; focus: number } {
  const { columns, theme, translate } = stage;
  const widest = Math.max(0, ...programs.map(({ name }) => cellsOf(name))) + 3;
  const nameCells = isWide(stage) ? Math.min(widest, 24) : columns - lead;
  const under = isWide(stage) ? lead + nameCells : lead;
  const rows: ReactElement[] = [];
  let focus = 0;
  programs.forEach((program, index) => {
    const { name, signsWith } = program;
    const here = index === cursor;
    const signer = translate(say('programs.signer', signsWith));
    if (index > 0 && !isShort(stage)) rows.push(gap(`before:${name}`));
    rows.push(
      <Row key={name} indent={2}>
        <Cell width={2}>
          <Tone is="accent">{here ? theme.symbols.pointer : ' '}</Tone>
        </Cell>
        <Cell width={nameCells}>
          <Tone is={here ? 'accent' : 'text'}>{name}</Tone>
        </Cell>
        {isWide(stage) && <Tone>{signer}</Tone>}
      </Row>,
      ...(isWide(stage) ? [] : paragraph(`${name}:signer`, signer, columns, 'text', under)),
      ...faring(program, now, under, stage),
    );
    // Its last row: how it fares is what one looks for.
    if (here) focus = rows.length - 1;
  });
  return { rows, focus };
}

function faring({ name, lastRun, failingSince }: PracticeProgram, now: Date, indent: number, stage: Stage) {
  const { columns, theme, translate } = stage;
  if (failingSince !== null) {
    const words = say('screen.programs.fails', { age: sayAge(new Date(failingSince), now) });
    return signed(`${name}:fails`, theme.symbols.fail, translate(words), columns, 'fail', indent);
  }
  const words =
    lastRun === null
      ? say('screen.programs.never')
      : say('screen.programs.ran', { age: sayAge(new Date(lastRun), now) });
  return paragraph(`${name}:ran`, translate(words), columns, 'quiet', indent);
}
