import * as z from 'zod'
import { text } from '../declare.ts'
import { common } from './common.ts'

/** A defence that the government pleads. Pleading is not proving. */
export const Invoked = z
  .strictObject({
    provision: text('Id of the provision, such as wto.gatt.xx.g.'),
    before: text('Where it was pleaded.').optional(),
    ...common,
  })
  .meta({ description: 'One defence pleaded.' })
