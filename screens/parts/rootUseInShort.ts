import type { RootUseSection } from '../../src/model/rootUse.ts';

/** In short a program still says what it does, and what is open says what cannot be seen. */
export const alwaysWhole: readonly RootUseSection['id'][] = ['programs', 'questions'];
