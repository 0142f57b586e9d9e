import { say } from '../../messages/say.ts';
import { known } from '../../model/reading.ts';
import { gone, open } from '../standing.ts';
import type { OtherRows } from './otherRow.ts';

/** An analyzer in its region, known by its name. A region that was not looked at tells nothing. */
export const analyzerRows: OtherRows<'access-analyzer:DeleteAnalyzer'> = {
  'access-analyzer:DeleteAnalyzer': {
    part: 'analyzers',
    standing: ({ input }, _, snapshot) => {
      const reading = known(snapshot.analyzers)?.find(({ region }) => region === input.Region)?.reading;
      if (reading?.state === 'unreadable') {
        return { fate: 'unknown', why: say('check.unknown', { action: reading.action }) };
      }
      if (reading === undefined) return { fate: 'unknown', why: say('undo.why.region', { region: input.Region }) };
      return reading.value.analyzers.some(({ name }) => name === input.analyzerName) ? open : gone;
    },
  },
};
