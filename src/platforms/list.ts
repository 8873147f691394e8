import { appStore } from './app-store.ts'
import { bluesky } from './bluesky.ts'
import { chatwoot } from './chatwoot.ts'
import { discourse } from './discourse.ts'
import { facebook } from './facebook.ts'
import { freshdesk } from './freshdesk.ts'
import { front } from './front.ts'
import { googlePlay } from './google-play.ts'
import { helpScout } from './help-scout.ts'
import { instagram } from './instagram.ts'
import { intercom } from './intercom.ts'
import { mastodon } from './mastodon.ts'
import type { Platform } from './platform.ts'
import { reddit } from './reddit.ts'
import { trustpilot } from './trustpilot.ts'
import { xV1 } from './x-v1.ts'
import { xV2 } from './x-v2.ts'
import { youtube } from './youtube.ts'
import { zammad } from './zammad.ts'
import { zendesk } from './zendesk.ts'

/** Every shape that is known, in the order in which they are tried: the particular before the general. */
export const PLATFORMS: readonly Platform[] = [
  ...[
    xV1,
    bluesky,
    mastodon,
    facebook,
    instagram,
    youtube,
    reddit,
    googlePlay,
    appStore,
    trustpilot,
    discourse,
  ],
  ...[zendesk, freshdesk, intercom, front, helpScout, chatwoot, zammad],
  // Last, since without any field asked for it is only an id and a text.
  xV2,
]
