/** Questions of judgement on intellectual property. */
export const intellectualProperty = {
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
