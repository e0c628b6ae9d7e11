import * as z from 'zod'
import { code, flag, instruments, quantity, text } from './declare.ts'
import type { FactMark } from './declare.ts'

/**
 * Legal characterisations that a person supplies. Each name is a question of judgement in some provision;
 * the library never answers it from a label.
 */
export const assessmentNames = {
  // subsidies
  'public-body': 'Does the provider possess, exercise or hold governmental authority?',
  'public-body-by-control': 'Does government own or control the provider?',
  entrustment: 'Did government entrust or direct the private body to do what it would normally do?',
  'revenue-otherwise-due':
    'Was revenue given up that would have been due under the comparable treatment?',
  'financial-contribution': 'Is there a financial contribution?',
  benefit: 'Does the recipient get better terms than the market benchmark?',
  'price-support-xvi': 'Does it support income or prices so as to affect trade?',
  'specific-in-fact':
    'Is access in fact limited: few users, predominant or disproportionate use, discretion?',
  specific: 'Is the subsidy specific?',
  'export-contingent-in-fact': 'Is the grant in fact tied to actual or anticipated exports?',
  'domestic-use-contingent-in-fact':
    'Does the grant in fact depend on using domestic over imported goods?',
  'requires-domestic-goods': 'Can the condition be met in no way without using domestic goods?',
  'annex-i': 'Does it fall within an item of the Illustrative List of Export Subsidies?',
  'material-advantage': 'Do the export credit terms secure a material advantage?',
  'oecd-arrangement':
    'Do the export credit terms follow an international undertaking on official export credits?',
  'adverse-effects': 'Does the subsidy cause adverse effects to the interests of another Member?',
  'serious-prejudice':
    'Does the subsidy cause serious prejudice to the interests of another Member?',
  causation: 'Is the subsidy the cause of the effect?',
  'partner-imports-cause':
    'Are imports from the partner alone a substantial share of all imports, and do they contribute importantly to the injury?',
  'below-import-trend':
    'Does it reduce imports from the partner below their recent trend, with reasonable growth allowed for?',
  injury: 'Is the domestic industry of another Member materially injured or threatened?',
  'pass-through': 'Did the benefit pass to the producer of the product concerned?',
  // goods
  like: 'Are the products like?',
  'directly-competitive': 'Are the products directly competitive or substitutable?',
  'similarly-taxed': 'Are the products similarly taxed?',
  'protective-application': 'Is it applied so as to afford protection to domestic production?',
  'less-favourable':
    'Does it modify the conditions of competition to the detriment of the imported product?',
  'affects-sale':
    'Does it affect the internal sale, offering, purchase, transport, distribution or use?',
  'origin-based-difference': 'Does the difference stem from the origin of the product?',
  'internal-measure': 'Is it an internal measure, also where enforced at the border?',
  'limiting-effect': 'Does it limit the quantity that is imported or exported?',
  'advantage-unconditional':
    'Is the advantage given at once and without condition to the like product of all?',
  'critical-shortage': 'Is there a critical shortage, or a threat of one?',
  'essential-product': 'Is the product a foodstuff or otherwise essential to the exporting Member?',
  temporary: 'Is the measure temporary in the sense of the exception?',
  'standards-necessary':
    'Is it necessary to apply standards on classification, grading or marketing?',
  'supply-restriction-enforced':
    'Does it enforce a domestic scheme that restricts supply or removes a surplus?',
  'supply-restriction-proviso':
    'Is the total allowed in announced, and the usual share of imports kept?',
  'equivalent-to-internal-tax': 'Is the charge equivalent to an internal tax on the like product?',
  'cost-of-services': 'Is the fee limited to the approximate cost of the service rendered?',
  'commercial-considerations': 'Are purchases and sales made solely on commercial considerations?',
  'non-discriminatory-conduct': 'Does the enterprise act as the rule on non-discrimination asks?',
  'adequate-opportunity':
    'Can enterprises of other Members compete for its purchases and sales in the usual way?',
  'screen-quota': 'Is it a quota of screen time for cinema films of national origin?',
  'fair-administration': 'Are the rules administered in a uniform, impartial and reasonable way?',
  'quota-shares-fair':
    'Do the shares of the quota follow agreement, or past trade and special factors?',
  'quota-fully-usable':
    'Does the administration of the tariff quota give importers the chance to use it in full?',
  'quota-procedures-fair':
    'Are the procedures of the tariff quota fair, timely, responsive to the market and no heavier than needed?',
  'quota-condition-added':
    'Does it add a condition or eligibility rule to the use of the tariff quota that the schedule does not have?',
  'quota-shares-viable':
    'Are the shares of the tariff quota given out in quantities worth shipping?',
  'quota-allocation-equitable':
    'Is a tariff quota that is asked for beyond its size shared out by equitable and transparent methods?',
  'quota-new-importers-admitted':
    'Can importers new to the product get a share of the tariff quota?',
  'quota-returns-reallocated':
    'Are unused shares of the tariff quota returned and given out again in good time?',
  'licensing-adds-restriction':
    'Does the licensing procedure restrict or distort trade beyond the measure that it carries out?',
  'exchange-action-frustrates': 'Does the exchange action depart from the intent of the GATT?',
  'imf-consistent':
    'Is it an exchange restriction in accordance with the Articles of the Monetary Fund, or does it only make one effective?',
  'operates-on-trade': 'Does the subsidy work to increase exports or to reduce imports?',
  'more-than-equitable-share':
    'Does it give more than an equitable share of world exports in the product?',
  'duty-within-margin': 'Does the duty stay within the margin of dumping or the subsidy found?',
  'unforeseen-developments':
    'Did the surge result from unforeseen developments and from obligations under the GATT?',
  'expectation-upset':
    'Does it upset the competition that a concession promised, in a way that could not be foreseen?',
  'industry-concession-modified':
    'Was a concession changed for a new industry, by agreement or against adequate compensation?',
  renegotiated: 'Was the concession modified or withdrawn by the procedure for renegotiation?',
  // arrangements between countries, waivers
  'substantially-all-trade':
    'Are duties and restrictive rules gone from substantially all trade within the arrangement?',
  'no-higher-barriers':
    'Are barriers to others no higher than before the arrangement, as its kind requires?',
  'needed-for-formation':
    'Was it introduced on forming the arrangement, and would it be prevented without it?',
  'gsp-generalised': 'Is the preference generalised, and given without asking for reciprocity?',
  'gsp-non-discriminatory': 'Is it open to all developing countries with the same need?',
  'preference-conditions':
    'Does the preference promote the trade of developing countries and meet their needs, without raising barriers to others?',
  'mutual-reduction': 'Do developing Members lower tariffs for each other by it?',
  'waiver-terms-kept': 'Are the terms and conditions of the waiver kept?',
  // general and security exceptions
  'morals-necessary': 'Is it necessary to protect public morals?',
  'health-necessary': 'Is it necessary to protect human, animal or plant life or health?',
  'compliance-necessary':
    'Is it necessary to secure compliance with laws that are themselves consistent?',
  'reasonable-alternative':
    'Is there a less restrictive alternative that is reasonably available and achieves as much?',
  'conservation-related': 'Does it relate to conserving an exhaustible natural resource?',
  'exhaustible-resource': 'Is what it conserves an exhaustible natural resource?',
  'even-handed': 'Does it work together with restrictions on domestic production or consumption?',
  'stabilisation-plan':
    'Does it keep materials for domestic processing during a stabilisation plan?',
  'protects-domestic-industry':
    'Does it work to increase exports of, or protection for, the processing industry?',
  'essential-to-acquisition':
    'Is it essential to acquiring or distributing products in short supply?',
  'equitable-share': 'Does it respect that all are entitled to an equitable share of supply?',
  'short-supply': 'Are the products in general or local short supply?',
  'treasure-protection': 'Is it imposed to protect national treasures?',
  'prison-labour': 'Does it concern products of prison labour?',
  'commodity-agreement':
    'Does it carry out an obligation under an intergovernmental commodity agreement?',
  'gold-or-silver': 'Does it concern importing or exporting gold or silver?',
  'arbitrary-discrimination':
    'Is it applied as arbitrary or unjustifiable discrimination between countries where the same conditions prevail?',
  'discrimination-explained':
    'Does the reason for discriminating between countries follow from the aim of the exception?',
  'disguised-restriction': 'Is it applied as a disguised restriction on trade?',
  'essential-security':
    'Does the Member consider it necessary to protect its essential security interests?',
  'security-circumstances': 'Does one of the listed security circumstances exist, objectively?',
  'security-good-faith':
    'Is the security interest invoked in good faith and the measure plausibly related to it?',
  'un-charter-obligation': 'Is it taken under United Nations obligations for peace and security?',
  // development
  'low-standards-early-stage':
    'Can the economy support only low standards of living and is it in early stages?',
  'in-process-of-development': 'Is the economy in the process of development?',
  'reserves-need':
    'Is it necessary against a serious decline in, or for a reasonable growth of, reserves?',
  'bop-conditions': 'Are the conditions on balance-of-payments measures respected?',
  'infant-industry-procedure':
    'Was the notification and consultation procedure for infant industries followed to the end?',
  'equal-terms-necessary':
    'Must the new investment bear it too, lest established enterprises compete at a disadvantage?',
  'export-competitive': 'Has the Member reached export competitiveness in the product?',
  'phase-out-respected': 'Has the Member phased its export subsidies out and not increased them?',
  'developing-export-interest':
    'Is the product of particular export interest to developing Members?',
  'compelling-reasons': 'Do compelling reasons, legal ones included, stand in the way?',
  'inconsistent-with-needs':
    'Is the export subsidy inconsistent with the Member’s development needs?',
  // farm goods, sanitary measures, origin
  'financed-by-government-action':
    'Is the payment on exports financed by virtue of governmental action?',
  circumvention: 'Does it result in, or threaten, circumvention of export subsidy commitments?',
  'producer-price-support': 'Does it have the effect of supporting producer prices?',
  'green-box-criteria':
    'Are the other criteria met that Annex 2 of the Agreement on Agriculture sets for its kind?',
  'food-security-considered': 'Was the food security of importing Members considered?',
  'special-safeguard-trigger':
    'Is the volume trigger or the price trigger of the special safeguard reached?',
  'special-safeguard-limit': 'Does the additional duty keep to its limits in height and time?',
  'special-care-taken': 'Was special care taken, and restraint exercised, in granting it?',
  'scientific-evidence': 'Does it rest on scientific principles and sufficient evidence?',
  'provisional-on-thin-evidence':
    'Is it provisional, on pertinent information where evidence is insufficient, and under review?',
  'protection-above-standard':
    'Is a level of protection above the international standard scientifically justified or chosen on a risk assessment?',
  'origin-trade-objective': 'Is the rule of origin used to pursue trade objectives?',
  'origin-restrictive':
    'Does the rule of origin itself restrict, distort or disrupt trade, or ask what is foreign to production?',
  'origin-discrimination':
    'Is the rule of origin stricter than the one for domestic goods, or does it discriminate between Members?',
  'origin-above-agreement':
    'Is content counted for a preference, or a transition granted, on stricter terms than the agreement sets?',
  'export-share-kept':
    'Does the restriction on exports keep the partner’s usual share of supply, at the home price and through the usual channels?',
  'non-market-partner':
    'Is the agreement one with a country that a Party treats as a non-market economy?',
  uncreditworthy: 'Is the recipient of the loan not creditworthy?',
  // standards, services, intellectual property, procurement, state enterprises
  'legitimate-regulatory-distinction':
    'Does the detriment stem only from a legitimate regulatory distinction?',
  'more-restrictive-than-necessary':
    'Does it restrict trade more than needed for a legitimate objective?',
  'international-standard-used': 'Is a relevant international standard used as its basis?',
  'international-standard-unfit':
    'Would the international standard be ineffective or inappropriate?',
  'governmental-authority-service':
    'Is the service supplied in the exercise of governmental authority?',
  'like-service': 'Are the services and service suppliers like?',
  'order-necessary': 'Is it necessary to protect public order?',
  'privacy-necessary': 'Is it necessary for privacy or data-related laws to be complied with?',
  'indispensable-procurement': 'Is the procurement indispensable for national security or defence?',
  'intellectual-property-necessary': 'Is it necessary to protect intellectual property?',
  'sheltered-suppliers':
    'Is it about goods or services of persons with disabilities, philanthropic institutions or prison labour?',
  'local-development':
    'Does the condition encourage local development or improve the balance of payments?',
  'limited-tendering-ground':
    'Is there a listed ground for limited tendering: no valid tenders, a single source, extreme urgency, a prototype?',
  'participation-essential':
    'Is the condition essential to ensure that a supplier can carry out the contract?',
  'unreasonable-pressure':
    'Does government put unreasonable pressure on buyers to choose a given source?',
  'recoupment-expected': 'Do prices rest on a reasonable expectation of recovering all costs?',
  'non-commercial-assistance':
    'Is it assistance given because the recipient is state-owned or controlled?',
  'legitimate-public-policy': 'Does it achieve a legitimate public policy objective?',
  proportionate: 'Is it no more than needed for the objective?',
  'action-against-subsidy':
    'Is it a specific action against a subsidy of another Member, apart from authorised countermeasures?',
  'authority-consistent': 'Did the authority act as the rule requires?',
  'transfer-compelled': 'Is the transfer of technology required rather than agreed?',
  // services
  'affects-service-supply': 'Does it affect the supply of the service?',
  'less-favourable-service':
    'Does it turn conditions of competition against services or suppliers of other Members, compared with domestic ones?',
  'less-favourable-mfn':
    'Does it turn conditions of competition against one Member, compared with another country?',
  'services-integration':
    'Is it part of an agreement of substantial sectoral coverage that ends substantially all discrimination in services?',
  'labour-market-integration':
    'Is it part of an agreement that integrates labour markets in full and does away with residence and work permits?',
  'licensing-proportionate':
    'Are licensing, qualification and technical requirements objective, transparent and no heavier than needed?',
  'monopoly-abuse': 'Does a monopoly abuse its position when it competes elsewhere?',
  'restrains-competition':
    'Does the practice restrain competition, and with it trade or the transfer of technology?',
  'direct-tax-collection':
    'Does the difference serve the equitable or effective collection of direct taxes?',
  'double-taxation-agreement':
    'Does the difference result from an agreement on avoiding double taxation?',
  prudential: 'Is it taken for prudential reasons, and not to avoid commitments?',
  // technical regulations and standards
  'trade-restrictive': 'Does it restrict international trade?',
  'significant-trade-effect': 'May it have a significant effect on the trade of other Members?',
  'circumstances-ended':
    'Have the reasons for it ceased, or can they now be met in a way that restricts trade less?',
  urgency: 'Is there an emergency or another problem of extreme urgency?',
  'reasonable-measures-taken':
    'Did central government take the reasonable measures open to it, so that other bodies comply?',
  'standard-unfit-for-development':
    'Is the international standard inappropriate to the Member’s development, financial and trade needs?',
  'developing-needs-considered': 'Were the needs of developing Members taken into account?',
  // investors, state enterprises and subsidies under agreements beyond the WTO
  'like-circumstances': 'Are the investors or investments in like circumstances?',
  'less-favourable-investor':
    'Are investors or investments of other Parties treated less favourably than domestic ones?',
  'less-favourable-investor-mfn':
    'Are investors or investments of one Party treated less favourably than those of another country?',
  'fair-treatment-denied': 'Does it fall short of the minimum standard of treatment of investors?',
  'public-purpose-and-compensation':
    'Is the taking for a public purpose, without discrimination, in due process and compensated?',
  'assistance-adverse-effects':
    'Does the assistance to a state enterprise cause adverse effects to the interests of another Party?',
  'assistance-injury':
    'Does the assistance cause injury to a domestic industry of another Party through an enterprise there?',
  'material-effect-on-trade':
    'Does it have, or could it have, a material effect on trade or investment between the Parties?',
  'negative-effect-on-trade':
    'Does it significantly and negatively affect trade or investment between the Parties, or could it?',
  'public-task-compensation':
    'Is it limited to what the costs of a task of public interest require, and is the task assigned in advance?',
  'subsidy-objective':
    'Does it pursue a specific public policy objective, to remedy a market failure or for equity?',
  'subsidy-appropriate':
    'Is it an appropriate instrument that a less distortive one could not replace?',
  'subsidy-incentive':
    'Does it change the behaviour of the beneficiary to something that would not be done without it?',
  'subsidy-ordinary-costs': 'Does it pay for costs that the beneficiary would have borne anyway?',
  'subsidy-balance': 'Do its positive contributions outweigh its negative effects on trade?',
  'union-aid-rules':
    'Does it meet the conditions of a block exemption or guideline of the European Union on state aid?',
  'environment-weakened':
    'Does it waive or derogate from environmental or labour protection to encourage trade or investment?',
  'taxation-measure': 'Is it a taxation measure that the agreement takes out of the rule?',
  'cultural-industries': 'Is it about cultural industries or audiovisual services?',
  'indigenous-rights':
    'Is it more favourable treatment for indigenous peoples, without disguised discrimination?',
  'export-programme-qualification':
    'Is it a requirement to qualify for a programme of export promotion or foreign aid?',
  'licence-contract-interference':
    'Does government, other than a court, interfere directly with a licence contract of the investor?',
  'competition-remedy':
    'Is it imposed by a court or authority to remedy a practice found anti-competitive in due process?',
  'safeguard-conditions': 'Are the conditions and limits of the bilateral safeguard met?',
  'infant-industry-terms':
    'Does the infant industry need protection, are reasonable steps taken, and is it temporary and non-discriminatory?',
  // intellectual property
  'rights-abroad-frustrated':
    'Does it keep right holders from using rights that other Members protect?',
  'limited-exception': 'Is it a limited exception to the exclusive right?',
  'normal-exploitation-conflict': 'Does it unreasonably conflict with normal exploitation?',
  'owner-prejudice':
    'Does it unreasonably prejudice the owner, taking account of the interests of third parties?',
  'licensing-right-denied': 'Does it take the right to assign or to license away from the owner?',
  'trade-secret': 'Is the information secret, of value for being secret, and kept with care?',
  'secret-unprotected':
    'Are holders left unable to prevent disclosure, acquisition or use contrary to honest commercial practice?',
  'export-licence-terms':
    'Are the terms kept for making medicines for export to an eligible Member (amount, marking, notification, remuneration)?',
  'public-interest-necessary':
    'Is it necessary for public health or nutrition, or for the public interest in a vital sector?',
} as const

export type AssessmentName = keyof typeof assessmentNames

const assessment = (ask: string) =>
  z
    .strictObject({
      finds: z.boolean().meta({ description: 'The answer given.' }),
      by: text('Who made the assessment: a panel, a ministry, counsel.'),
      basis: text('On what it rests: report, study, provision, with pinpoint.'),
      disputed: z
        .boolean()
        .meta({ description: 'Contested: counts as unknown, and the finding says so.' })
        .optional(),
    })
    .meta({
      description: ask,
      fact: { type: 'flag', ask, knows: 'lawyer', assessed: true } satisfies FactMark,
    })

/**
 * Legal characterisations, each with who made it and on what basis.
 * On the record they hold for every row; on a row they hold for that row alone.
 */
export const Assessments = z
  .strictObject(
    Object.fromEntries(
      Object.entries(assessmentNames).map(([name, ask]) => [name, assessment(ask).optional()]),
    ) as { [N in AssessmentName]: z.ZodOptional<ReturnType<typeof assessment>> },
  )
  .meta({
    id: 'Assessments',
    description: 'Legal characterisations that somebody made, each with author and basis.',
  })

/** A purchase by government, on the record or on the row that it concerns. */
export const Procurement = z
  .strictObject({
    'by-government': flag('Does a governmental agency buy the product or service?', {
      knows: 'granting-authority',
      lever: true,
    }).optional(),
    purchased: code(
      {
        same: 'the product that is treated worse is the one bought',
        competing: 'the product bought competes directly with the one treated worse',
        other: 'another product is bought: for instance the output, not the equipment',
      },
      'How does the product bought relate to the product that is treated worse?',
      { knows: 'granting-authority' },
    ).optional(),
    use: code(
      {
        governmental: 'for government’s own use or functions',
        resale: 'to be sold again commercially',
        production: 'to be used in producing goods for sale',
      },
      'What is it bought for?',
      { knows: 'granting-authority', lever: true },
    ).optional(),
    covered: flag(
      'Is the procurement within the coverage schedule: entity, product or service, value?',
      { knows: 'schedule' },
    ).optional(),
    'covered-under': instruments(
      'Within the coverage of which agreements is the procurement: entity, product or service, value? (`[]`: none)',
    ).optional(),
    value: quantity('What is the value of the contract?', {
      unit: 'SDR',
      knows: 'granting-authority',
    }).optional(),
    threshold: quantity('Which threshold does the schedule set for it?', {
      unit: 'SDR',
      knows: 'schedule',
    }).optional(),
    tender: code(
      { open: 'open', selective: 'selective', limited: 'limited' },
      'Which tendering method is used?',
      { knows: 'granting-authority', lever: true },
    ).optional(),
    'domestic-preference': code(
      {
        'set-aside': 'reserved for domestic goods or suppliers',
        'price-margin': 'domestic offers win up to a margin',
        none: 'none',
      },
      'Which preference do domestic goods or suppliers get?',
      { knows: 'granting-authority', lever: true },
    ).optional(),
    'small-business-reserve': flag('Is it reserved for small or minority businesses by schedule?', {
      knows: 'schedule',
    }).optional(),
    'transition-listed': flag(
      'Is the preference or offset listed in the schedule as a transitional measure that still runs?',
      { knows: 'schedule' },
    ).optional(),
    'stated-in-notice': flag('Is the preference or offset set out in the notice of the tender?', {
      knows: 'granting-authority',
      lever: true,
    }).optional(),
  })
  .meta({ id: 'Procurement', description: 'A purchase by government.' })
