/** Questions of judgement on farm goods, health, origin and technical standards. */
export const farmAndStandards = {
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
} as const
