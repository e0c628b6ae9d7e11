import type { Source } from '../mapping.ts'
import { euStateAid } from './eu-state-aid.ts'
import { gta } from './gta.ts'
import { scmNotification } from './scm-notification.ts'
import { usPrograms } from './us-programs.ts'

/** The sources that are read without a mapping file. */
export const sources: readonly Source[] = [gta, euStateAid, usPrograms, scmNotification]
