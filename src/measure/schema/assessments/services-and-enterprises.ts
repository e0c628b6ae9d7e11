/** Questions of judgement on services, investors, procurement and state enterprises. */
export const servicesAndEnterprises = {
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
  // investors, state enterprises and subsidies under agreements beyond the WTO
  'like-circumstances': 'Are the investors or investments in like circumstances?',
  'less-favourable-investor':
    'Are investors or investments of other Parties treated less favourably than domestic ones?',
  'less-favourable-investor-mfn':
    'Are investors or investments of one Party treated less favourably than those of another country?',
  'denial-of-justice':
    'Do courts or authorities deny justice: no access, undue delay, a ruling that no fair court could give?',
  'due-process-denied':
    'Is due process gravely disregarded in a decision: no hearing, no reasons, criteria kept secret?',
  'arbitrary-treatment':
    'Is the treatment arbitrary: from preference, prejudice or no reason that can be told, not from law and facts?',
  'manifestly-arbitrary':
    'Is it manifestly arbitrary: grossly unfair, unjust or idiosyncratic, so as to shock?',
  'targets-foreigners':
    'Is it aimed at the investors or suppliers of another country, to hurt or press them, and not only worse for them in effect?',
  'abusive-treatment': 'Are investors coerced, put under duress or harassed?',
  'expectations-frustrated':
    'Was the investment induced by a specific promise on which it relied, and is that promise broken?',
  'protection-withheld': 'Are investments left without the police protection that is due?',
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
} as const
