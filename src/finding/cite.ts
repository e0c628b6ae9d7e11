import type { Instrument, Provision } from '../law/article.ts'

/** A citation as text, and as CSL-JSON for reference managers. */
export interface Citation {
  readonly text: string
  readonly link?: string
  /** `text`: read against the treaty text. `recalled`: the text was not at hand. */
  readonly checked: 'text' | 'recalled'
  readonly csl: {
    readonly id: string
    readonly type: 'treaty'
    readonly title: string
    readonly section: string
    readonly URL?: string
  }
}

/** `SCM Agreement, Article 3.1(b)`. */
export function cite(instrument: Instrument, provision: Provision): Citation {
  const section = sectionOf(instrument, provision.pinpoint)
  const link = instrument.link
  return {
    text: `${instrument.cite}, ${section}`,
    ...(link === undefined ? {} : { link }),
    checked: provision.checked.text === 'yes' ? 'text' : 'recalled',
    csl: {
      id: provision.id,
      type: 'treaty',
      title: instrument.title,
      section,
      ...(link === undefined ? {} : { URL: link }),
    },
  }
}

/** Articles are cited by number, Arabic or Roman; annexes, notes and decisions name themselves. */
function sectionOf({ unit }: Instrument, pinpoint: string): string {
  return /^(\d|[IVXLC]+(:|\(| bis\b|$))/.test(pinpoint) ? `${unit} ${pinpoint}` : pinpoint
}
