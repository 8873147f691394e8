import type { MessageInput, PostInput } from '../case/model.ts'

/** One shape of payload: the answers of one API. */
export interface Platform {
  /** What `--post-format` calls it. */
  readonly id: string
  /** For people: the service and the API. */
  readonly name: string
  /** `null`: not this shape at all; empty: it is; else the fields that keep it from being one. */
  lacks(value: unknown): readonly string[] | null
  /** @throws UserError when the payload holds no post that can be answered, or several of them */
  read(value: unknown, context: ReadContext): PayloadReading
}

export interface ReadContext {
  /** Named in errors. */
  readonly file: string
  /** The id of the post that is answered, where the payload holds several. */
  readonly pick: string | null
  /** No social network says who the brand is. With or without `@`, in any case. */
  readonly brandHandles: readonly string[]
}

export interface PayloadReading {
  readonly kind: 'payload'
  /** The id of the `Platform` that has read it. */
  readonly format: string
  readonly post: PostInput
  /** Oldest first, without the post. `null` when the payload does not say; `[]` when it says that there is none. */
  readonly thread: readonly MessageInput[] | null
  /** The network on which the answer appears, where a help desk stands in between; else null. */
  readonly channel: string | null
}

/** A message of the payload, before it is decided which one is answered. */
export interface Entry {
  readonly post: PostInput
  /** The payload is about this message; others only give it context. */
  readonly top: boolean
  /** Entries with the same key are one conversation; without a key the message stands alone. */
  readonly conversation?: string | undefined
  /** Another id under which it may be named: a retweet's own. */
  readonly alias?: string | undefined
  /** Where the platform itself knows; else it is told from the handles. */
  readonly by?: MessageInput['by'] | undefined
  /** Whoever wrote for the brand. */
  readonly agent?: string | undefined
  /** Where this message came in, when one conversation runs over several channels. */
  readonly channel?: string | undefined
  /** The post that it quotes, as a message of its thread. */
  readonly quotes?: PostInput | undefined
}
