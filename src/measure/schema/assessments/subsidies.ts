/** Questions of judgement on subsidies. */
export const subsidies = {
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
} as const
