import type { Report } from '../finding/types.ts'
import { html } from './markup.ts'
import type { Markup } from './markup.ts'

type Shade = 'conflict' | 'constraint' | 'flexibility' | 'clear' | 'silent'

const shadeWords: Readonly<Record<Shade, string>> = {
  conflict: 'conflict',
  constraint: 'constraint',
  flexibility: 'flexibility',
  clear: 'examined, nothing found',
  silent: 'not raised or not applicable',
}

const box = 11
const gap = 3
const label = 190
const width = 720
const perLine = Math.floor((width - label) / (box + gap))

/** Every provision considered as a square, instrument by instrument: where the law bites, where it leaves room. */
export function heatMap({ bound, ledger, findings }: Report): Markup {
  const kinds = new Map(findings.toReversed().map((f) => [f.provision, f.kind as Shade]))
  const rows = bound.map(({ instrument }) => ({
    instrument,
    squares: ledger
      .filter((entry) => entry.instrument === instrument)
      .map(({ provision, pinpoint, status }) => ({
        title: `${pinpoint}: ${status}`,
        shade: kinds.get(provision) ?? shadeOf(status),
      })),
  }))
  let y = 4
  const lines = rows.map(({ instrument, squares }) => {
    const top = y
    y += Math.max(1, Math.ceil(squares.length / perLine)) * (box + gap) + 6
    const at = (n: number) => ({
      x: label + (n % perLine) * (box + gap),
      y: top + Math.floor(n / perLine) * (box + gap),
    })
    // Most squares are silent: one path draws them all.
    const quiet = squares.flatMap(({ shade }, n) => (shade === 'silent' ? [at(n)] : []))
    const path = quiet.map((p) => `M${p.x} ${p.y}h${box}v${box}h-${box}z`).join('')
    const loud = squares.flatMap((s, n) => (s.shade === 'silent' ? [] : [{ ...s, ...at(n) }]))
    return html`<g>
      <text x="0" y="${top + box - 1}">${instrument}</text>
      <path class="silent" d="${path}" />
      ${loud.map(
        (s) =>
          html`<rect class="${s.shade}" x="${s.x}" y="${s.y}" width="${box}" height="${box}" rx="2">
            <title>${instrument} ${s.title}</title>
          </rect>`,
      )}
    </g>`
  })
  const count = (shade: Shade) =>
    rows.flatMap((r) => r.squares).filter((s) => s.shade === shade).length
  const told = (Object.keys(shadeWords) as Shade[]).map(
    (shade) => `${count(shade)} ${shadeWords[shade]}`,
  )
  return html`<figure class="map" tabindex="0">
    <svg
      viewBox="0 0 ${width} ${y}"
      role="img"
      aria-label="Provisions considered: ${told.join(', ')}"
    >
      ${lines}
    </svg>
    <figcaption>
      ${(Object.keys(shadeWords) as Shade[]).map(
        (shade) =>
          html`<span><i class="${shade}"></i>${shadeWords[shade]} (${count(shade)})</span> `,
      )}
    </figcaption>
  </figure>`
}

function shadeOf(status: string): Shade {
  return status === 'not-established' || status === 'defeated' || status === 'undetermined'
    ? 'clear'
    : 'silent'
}
