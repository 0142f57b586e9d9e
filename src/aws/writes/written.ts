import { type Secret, secret } from '../../model/secret.ts';

/** What a write brought back: the request's id, and what AWS gave the new thing. */
export interface Written {
  readonly requestId: string;
  readonly created: string | null;
  readonly reveal: Secret | null;
}

interface Answer {
  readonly $metadata: { readonly requestId?: string | undefined };
}

/** Done, with nothing new to name. */
export const done = (answer: Answer): Written => made(answer, undefined);

/** Something new, by the name, ARN or id AWS gave it. The seed arrives as the bytes of base32 text: decoded once, never encoded again. */
export const made = ({ $metadata }: Answer, created: string | undefined, seed?: Uint8Array): Written => ({
  requestId: $metadata.requestId ?? '',
  created: created ?? null,
  reveal: seed === undefined ? null : secret(Buffer.from(seed).toString('ascii')),
});
