import * as z from 'zod'
import { code, codes, flag, text } from '../declare.ts'

/** Economic place of the measure. */
export const Sector = z
  .strictObject({
    area: codes(
      {
        agriculture:
          'farm products, processed food and drink included (Annex 1 of the Agreement on Agriculture)',
        fisheries: 'marine wild capture and activities at sea',
        mining: 'ores, minerals, fuels in the ground',
        manufacturing: 'manufactured goods',
        energy: 'electricity, gas, heat',
        construction: 'construction',
        services: 'services',
        digital: 'digital goods and services',
      },
      'In which areas does it work?',
    ).optional(),
    'trades-in': codes(
      {
        goods: 'goods',
        services: 'services',
        investment: 'investment',
        'intellectual-property': 'intellectual property',
      },
      'Does it touch trade in goods, services, investment, intellectual property?',
    ).optional(),
    stage: code(
      {
        'raw-material': 'extraction',
        processing: 'first processing',
        component: 'components',
        assembly: 'assembly',
        finished: 'finished goods',
        'after-sale': 'distribution, service, recycling',
        'whole-chain': 'the chain as a whole',
      },
      'At which stage of the value chain?',
    ).optional(),
    'renewable-energy': flag(
      'Is it about generating energy from renewable, non-fossil sources, plants and equipment included?',
    ).optional(),
    'civil-aircraft': flag('Are the products civil aircraft or their parts?').optional(),
    'embedded-services': codes(
      {
        design: 'design and engineering',
        research: 'research and development',
        software: 'software and data',
        logistics: 'transport and logistics',
        finance: 'finance and insurance',
        distribution: 'distribution',
        maintenance: 'maintenance and repair',
        energy: 'energy services',
      },
      'Which services are embodied in the goods?',
    ).optional(),
    description: text('Sector in words.').optional(),
  })
  .meta({ description: 'Where in the economy it works.' })
