import type { ReactElement } from 'react';
import { say } from '../../src/messages/say.ts';
import type { ConsoleAnswer } from '../../src/model/practiceDesk.ts';
import { paragraph, signed } from '../parts/paragraph.tsx';
import { shortenMiddle } from '../parts/shorten.ts';
import { statusRows } from '../parts/statusRows.tsx';
import type { Stage } from '../stage.ts';

/** What the sign-in page answered, and what the session may do. */
export function answerRows(answer: ConsoleAnswer, { translate, columns, theme }: Stage): ReactElement[] {
  switch (answer.state) {
    case 'refused':
      return signed(
        'refused',
        theme.symbols.fail,
        translate(say('screen.console.refused', { message: answer.message })),
        columns,
        'fail',
        2,
      );
    case 'code-needed':
      return paragraph('code', translate(say('screen.console.codeNeeded')), columns, 'warn', 2);
    case 'new-password-needed':
      return paragraph('change', translate(say('screen.console.newPasswordNeeded')), columns, 'warn', 2);
    case 'signed-in': {
      const principal = shortenMiddle(answer.principal, columns - 24, theme.symbols.ellipsis);
      const words = answer.mfa
        ? say('screen.console.signedInMfa', { principal })
        : say('screen.console.signedIn', { principal });
      const lines = answer.may.map(({ action, allowed }) => ({
        key: action,
        symbol: allowed ? ('ok' as const) : ('fail' as const),
        role: allowed ? ('ok' as const) : ('fail' as const),
        title: action,
        detail: translate(allowed ? say('screen.console.may') : say('screen.console.mayNot')),
      }));
      return [
        ...signed('in', theme.symbols.ok, translate(words), columns, 'ok', 2),
        ...statusRows(lines, columns, theme),
      ];
    }
  }
}
