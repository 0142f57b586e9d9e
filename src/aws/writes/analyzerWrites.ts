import type { AnalyzerWrites } from '../../model/writes/analyzerWrites.ts';
import type { WriteRows } from './writeRows.ts';

/** Every write to IAM Access Analyzer. */
export const analyzerWrites: WriteRows<AnalyzerWrites> = {
  'access-analyzer:CreateAnalyzer': async ({ open }, input) => (await open('accessanalyzer')).createAnalyzer(input),
  'access-analyzer:DeleteAnalyzer': async ({ open }, input) => (await open('accessanalyzer')).deleteAnalyzer(input),
};
