/** A grant of which nothing is told but whose it is. */
export const grantOf = (member: string) =>
  ({
    id: 'grant',
    title: 'A grant',
    actor: { member },
    type: 'grant',
    support: { form: 'grant' },
  }) as const
