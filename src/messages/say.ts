import type { Param, Words } from '../model/words.ts';
import type { en } from './en.ts';

type Catalogue = typeof en;

/** Every sentence offroot can say has a key; a key that does not exist does not compile. */
export type MessageKey = keyof Catalogue;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What a message needs filled in, from its `{placeholders}` or its function's parameter. */
export type ParamsOf<Key extends MessageKey> = Catalogue[Key] extends (params: infer P) => string
  ? { readonly [Name in keyof P]: Param }
  : Catalogue[Key] extends string
    ? { readonly [Name in Placeholders<Catalogue[Key]>]: Param }
    : never;

type Arguments<Key extends MessageKey> = keyof ParamsOf<Key> extends never ? [] : [ParamsOf<Key>];

/** Names a sentence and fills it in, without choosing a language yet. */
export function say<Key extends MessageKey>(key: Key, ...[params]: Arguments<Key>): Words {
  return { key, params: params ?? {} };
}
