import type { Dictionary, Facts } from '../mapping.ts'

const given = (type: string, form?: string): Facts =>
  form === undefined ? { type } : { type, 'support.form': form }

/**
 * Aid instruments, in the words of the rules before and after 2014. `Direct grant/ Interest rate subsidy` is one
 * heading for two kinds of money for which the recipient gives nothing in return, and so a grant as the record
 * has it. Risk finance may be equity, loan or guarantee, and a grant to be paid back is neither: both stay open.
 */
export const aidInstruments: Dictionary = [
  { like: /^direct grant/i, says: given('grant', 'grant') },
  { like: /^interest (rate )?subsidy/i, says: given('interest-subsidy', 'interest-subsidy') },
  {
    like: /^(soft loan|loan\/? ?repayable advances|repayable advances)/i,
    says: given('soft-loan', 'loan'),
  },
  { like: /^guarantee/i, says: given('loan-guarantee', 'guarantee') },
  {
    like: /^(tax (advantage|allowance|base|rate|deferment)|other forms of tax)/i,
    says: given('tax-credit', 'tax-relief'),
  },
  { like: /^reduction of social security/i, says: given('tax-credit', 'tax-relief') },
  { like: /^other forms of equity/i, says: given('equity-injection', 'equity') },
  { like: /^provision of risk/i, says: given('investment-incentive') },
  { like: /^debt write-off/i, says: given('debt-forgiveness', 'debt-relief') },
  { like: /^subsidised services/i, says: given('input-subsidy', 'services-provided') },
  // National words for a grant, for which nothing is given back.
  {
    like: /^other \((dotac|dotáci|nenávratný finan|безвъзмездна финансова помощ|επιχορήγηση)/i,
    says: given('grant', 'grant'),
  },
  { like: /^(other|reimbursable grant)/i, says: given('other') },
]

const aims = (objective: string): Facts => ({ objectives: [objective] })

/** Headings of the block exemption and older ones. A heading states an aim, and nothing else. */
export const aidObjectives: Dictionary = [
  { like: /culture|heritage|audio-?visual/i, says: aims('culture') },
  {
    like: /broadband|infrastructures? \(art\. (5[2-6]|48)|local infrastructure|airport|ports? \(art|energy infrastructure|sport and/i,
    says: aims('infrastructure'),
  },
  {
    like: /disaster|serious disturbance|adverse climatic|exceptional occurrence|crisis/i,
    says: aims('crisis-response'),
  },
  { like: /experimental development|research|feasibility|innovation/i, says: aims('research') },
  { like: /diseases|plant pests|animal welfare/i, says: aims('health') },
  {
    like: /environment|renewable|energy efficien|cogeneration|district heating|waste|contaminated|union standards|forest/i,
    says: aims('environment'),
  },
  { like: /\bSMEs?\b|start-?ups?|consultancy/i, says: aims('small-enterprises') },
  {
    like: /regional|outermost|urban development|transport costs of goods in eligible areas/i,
    says: aims('regional-development'),
  },
  { like: /employ|recruit|wage subsid/i, says: aims('employment') },
  {
    like: /^sector(i)?al development|important project of common european interest/i,
    says: aims('industrial-development'),
  },
]

const farmGoods =
  'food|beverage|dair|bread|bakery|rusk|grain|starch|sugar|cocoa|tea and|condiment|oils and fats|margarine|wine|beer|malt|soft drink|cider|ferment|spirit|ice cream|macaroni|prepared meal|dietetic|homogeni|tobacco|feeds|fruit|meat'

const area = (...areas: string[]): Facts => ({ 'sector.area': areas })

/**
 * Branches of NACE, by their names. Whether processed food is within Annex 1 of the Agreement on Agriculture is a
 * question of its own: such branches stay open.
 */
export const branches: Dictionary = [
  { like: /^crop and animal production/i, says: area('agriculture', 'services') },
  {
    like: /^(growing of|mixed farming|animal production|raising of|plant propagation)/i,
    says: area('agriculture'),
  },
  {
    like: /computer programming|data processing|software|^information (and communication|service)/i,
    says: area('services', 'digital'),
  },
  { like: /^(mining|quarrying|extraction of)/i, says: area('mining') },
  {
    like: /^(production|transmission|distribution|trade) of electric|electricity, gas|^electric power|steam and air|manufacture of gas\b|gaseous fuels/i,
    says: area('energy'),
  },
  {
    like: /^construction|^development of building|demolition|site preparation|plumbing|electrical installation|roofing|joinery installation/i,
    says: area('construction'),
  },
  { like: /^manufacture of (agricultural|machinery)/i, says: area('manufacturing') },
  {
    like: new RegExp(
      `^(manufacture of (?!.*(${farmGoods}))|manufacturing$|sawmill|machining|forging|casting|treatment and coating|other printing|printing|building of ships|repair of)`,
      'i',
    ),
    says: area('manufacturing'),
  },
  {
    like: /activities|services?\b|^(wholesale|retail|sale) |transport|museum|librar|research|education|hotel|rental|renting|real estate|telecommunication|warehous|consultanc|technical testing|waste|\barts?\b|recreation|sewerage|insurance/i,
    says: area('services'),
  },
]

/** Names of authorities that say what kind of body they are, in the languages of the module. */
export const authorities: readonly { readonly like: RegExp; readonly says: Facts }[] = [
  {
    like: /minist|rijksdienst|υπουργείο|министерство/i,
    says: {
      'support.provider': 'government',
      'actor.body': 'government',
      'actor.level': 'central',
    },
  },
  {
    like: /^provincie|^région|^regione|^region |landesregierung|^kraj|kraj$|^departement|^département|^conseil (régional|départemental)/i,
    says: {
      'support.provider': 'government',
      'actor.body': 'government',
      'actor.level': 'sub-central',
    },
  },
  {
    like: /^gemeente|^commune |^město|^statutární město|^ville de|council$|kommun$|kommune$|^mesto |vald$/i,
    says: { 'support.provider': 'government', 'actor.body': 'government', 'actor.level': 'local' },
  },
]
