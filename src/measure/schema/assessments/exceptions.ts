/** Questions of judgement in arrangements between countries, exceptions and special treatment. */
export const exceptions = {
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
  'development-programme':
    'Does it serve a development programme or objective laid down in national law?',
  'strategic-sector': 'Does national law name the sector or region as strategically important?',
  'treaty-obligation': 'Is it needed to comply with an obligation under another treaty?',
} as const
