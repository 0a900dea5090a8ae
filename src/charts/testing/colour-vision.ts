import { lab, rgb } from 'd3'
import { linear } from './read-colours.ts'

/**
 * Ways of seeing colours as matrices on linear RGB. The first three are people who lack one kind of cone (Machado,
 * Oliveira and Fernandes 2009, severity 1); the last sees brightness alone, as on a black and white print.
 */
export const VISIONS = {
  'all cones': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  achromatopsia: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
} as const
export type Vision = keyof typeof VISIONS

/** Below this distance two colours count as alike: some six times what an eye can just tell apart side by side. */
export const ALIKE = 15

/** Distance of two colours in CIELAB as someone sees them. */
export function distanceSeen(one: string, other: string, vision: Vision): number {
  const [a, b] = [lab(seen(one, vision)), lab(seen(other, vision))]
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b)
}

/** Lightness of a colour, from 0 to 100, as someone sees it. */
export function lightnessSeen(colour: string, vision: Vision): number {
  return lab(seen(colour, vision)).l
}

function seen(colour: string, vision: Vision): string {
  const m = VISIONS[vision]
  const { r, g, b } = rgb(colour)
  const from = [linear(r), linear(g), linear(b)] as const
  const at = (row: number) => m[row]! * from[0] + m[row + 1]! * from[1] + m[row + 2]! * from[2]
  return rgb(written(at(0)), written(at(3)), written(at(6))).formatHex()
}

/** The number from 0 to 255 in sRGB for a part of light. */
function written(part: number): number {
  const light = Math.max(0, Math.min(1, part))
  return Math.round(255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055))
}
