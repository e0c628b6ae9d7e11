// What a record can state: 15 codes, 23 flags, 18 numbers, 5 days, 4 sets of codes.

/** `amount` is a number whose size is spread over several powers of ten. */
export type Leaf =
  | { readonly path: string; readonly type: 'flag'; readonly probability: number }
  | { readonly path: string; readonly type: 'number' | 'amount'; readonly range: Range }
  | { readonly path: string; readonly type: 'day'; readonly range: Range }
  | { readonly path: string; readonly type: 'code'; readonly values: readonly string[] }
  | {
      readonly path: string
      readonly type: 'codes'
      readonly values: readonly string[]
      readonly most: number
    }

type Range = readonly [low: number, high: number]

const words = (text: string) => text.split(' ')

const countries = words(
  'ARG AUS AUT BEL BGD BRA CAN CHE CHL CHN COL DEU DNK EGY ESP ETH FRA GBR GHA IDN IND IRL ITA JPN KEN KHM KOR MEX MYS NGA NLD NOR NPL PAK PER PHL POL PRT RUS SAU SEN SGP SWE THA TUN TUR TZA UGA UKR USA VNM ZAF ZMB',
)
/** What the rules' scope asks for. */
export const kinds = words(
  'grant tax-credit tax-exemption loan loan-guarantee equity export-credit price-support input-provision local-content-rule procurement-preference export-tax export-ban export-licence tariff-increase import-quota investment-screening tech-transfer-rule',
)
const supportForms = words(
  'direct-transfer potential-transfer revenue-forgone goods-provision goods-purchase funding-mechanism income-support none',
)
const goals = words(
  'green-transition regional-development rnd jobs exports import-substitution security health food-security digital sme environment critical-minerals infrastructure',
)
const services = words(
  'cpc-01 cpc-02 cpc-16 cpc-33 cpc-34 cpc-41 cpc-43 cpc-45 cpc-46 cpc-47 cpc-49 cpc-53 cpc-83 cpc-84',
)
const chapters = Array.from({ length: 97 }, (_, i) => String(i + 1).padStart(2, '0'))

const flag = (path: string, probability: number): Leaf => ({ path, type: 'flag', probability })
const code = (path: string, values: string | readonly string[]): Leaf => ({
  path,
  type: 'code',
  values: typeof values === 'string' ? words(values) : values,
})
const codes = (path: string, values: readonly string[], most: number): Leaf => ({
  path,
  type: 'codes',
  values,
  most,
})
const number = (path: string, ...range: Range): Leaf => ({ path, type: 'number', range })
const amount = (path: string, ...range: Range): Leaf => ({ path, type: 'amount', range })
const day = (path: string, ...range: Range): Leaf => ({ path, type: 'day', range })

export const leaves: readonly Leaf[] = [
  code('jurisdiction.iso3', countries),
  code('jurisdiction.developmentStatus', 'developed developing ldc'),
  flag('jurisdiction.wtoMember', 0.9),
  number('jurisdiction.accessionYear', 1995, 2022),
  number('jurisdiction.gniPerCapita', 400, 80000),
  code('jurisdiction.group', 'oecd g20 acp brics other'),
  code('instrument.kind', kinds),
  code('instrument.level', 'national subnational supranational'),
  code('instrument.legalForm', 'statute decree regulation programme contract practice'),
  flag('instrument.temporary', 0.4),
  day('timeline.announced', 1995, 2026),
  day('timeline.adopted', 1995, 2026),
  day('timeline.entryIntoForce', 1995, 2026),
  day('timeline.expires', 2000, 2040),
  flag('timeline.notified', 0.5),
  day('timeline.notificationDate', 1995, 2026),
  code('contribution.form', supportForms),
  code('contribution.provider', 'government public-body entrusted-private private'),
  flag('contribution.budgetary', 0.6),
  amount('contribution.amountUsd', 1e4, 5e9),
  number('contribution.shareOfCostPct', 0, 100),
  number('contribution.beneficiaries', 1, 500),
  flag('contribution.entrusted', 0.2),
  flag('benefit.conferred', 0.6),
  code('benefit.benchmark', 'market commercial-loan private-investor third-country none'),
  number('benefit.adValoremPct', 0, 60),
  flag('benefit.belowMarket', 0.5),
  amount('benefit.amountUsd', 1e3, 1e9),
  flag('specificity.deJure', 0.5),
  flag('specificity.deFacto', 0.4),
  code('specificity.scope', 'enterprise industry region none'),
  flag('specificity.objectiveCriteria', 0.4),
  flag('specificity.automatic', 0.3),
  number('specificity.beneficiaryCount', 1, 5000),
  flag('contingency.export.deJure', 0.3),
  flag('contingency.export.deFacto', 0.3),
  number('contingency.export.sharePct', 0, 100),
  flag('contingency.localContent.required', 0.4),
  number('contingency.localContent.sharePct', 0, 100),
  code('contingency.localContent.form', 'purchase use value-added sourcing-plan none'),
  flag('contingency.techTransfer', 0.2),
  flag('contingency.jointVenture', 0.2),
  codes('sector.hs', chapters, 10),
  number('sector.primaryChapter', 1, 97),
  flag('sector.agriculture', 0.25),
  codes('sector.cpc', services, 4),
  flag('sector.strategic', 0.4),
  flag('procurement.covered', 0.5),
  number('procurement.entityAnnex', 1, 3),
  amount('procurement.valueSdr', 1e4, 5e7),
  code('procurement.tenderType', 'open selective limited'),
  flag('procurement.offset', 0.3),
  number('procurement.preferenceMarginPct', 0, 30),
  code('exportRestriction.form', 'ban quota tax licence minimum-price none'),
  number('exportRestriction.taxRatePct', 0, 60),
  code('exportRestriction.justification', 'conservation security shortage health revenue none'),
  flag('exportRestriction.criticalShortage', 0.3),
  code('importMeasure.form', 'tariff quota licence ban trq none'),
  number('importMeasure.appliedTariffPct', 0, 60),
  number('importMeasure.boundTariffPct', 0, 60),
  codes('objectives', goals, 4),
  flag('impact.seriousPrejudice', 0.3),
  flag('impact.materialInjury', 0.3),
  number('impact.undercuttingPct', 0, 50),
  codes('affectedPartners', countries, 8),
]

/** A possible value of a leaf. */
export type Value = boolean | number | string | readonly string[]
