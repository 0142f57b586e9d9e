import * as nodeModule from 'node:module';
import { render, Text } from 'ink';

// Bare Ink, to measure offroot against: one line on the alternate screen, until a key ends it.
nodeModule.enableCompileCache?.();

const app = render(<Text>hello</Text>, { alternateScreen: true });
process.stdin.once('data', () => app.unmount());
