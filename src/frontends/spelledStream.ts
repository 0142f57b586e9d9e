import type { Spell } from '../model/spelling.ts';

/** A stream like the one given, but for text: it is spelled on its way out. All else (size, events, state) is the stream's own. */
export function spelledStream(stream: NodeJS.WriteStream, spell: Spell): NodeJS.WriteStream {
  const write = (chunk: string | Uint8Array, ...rest: readonly unknown[]): unknown =>
    Reflect.apply(stream.write, stream, [typeof chunk === 'string' ? spell(chunk) : chunk, ...rest]);
  return new Proxy(stream, {
    get: (target, name) => {
      if (name === 'write') return write;
      const value: unknown = Reflect.get(target, name, target);
      // Node's streams keep what is private to them under `this`.
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
