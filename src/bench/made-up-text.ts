import type { SeededRandom } from './seeded-random.ts'

const SUBJECTS =
  'Joint teams|Local leaders|Shared records|Weekly ward rounds|Pooled budgets|Early planning|Senior clinicians|Community nurses|Carers and families|Data analysts|Home visits|Partner organisations|National advisers|Peer learning|Clear governance|Volunteers|Care coordinators|Short contracts|Training days|Practice managers|Rapid response|Public meetings|Remote consultations|Pharmacists|Housing officers|Protected time|Outside facilitators|Trusted assessors|Link workers|Small pilots'.split(
    '|',
  )
const VERBS =
  'improved|slowed|supported|delayed|shaped|widened|reduced|strengthened|complicated|simplified|steadied|unsettled|limited|encouraged|protected|redirected'.split(
    '|',
  )
const OBJECTS =
  'access to urgent appointments|planned discharge|trust between partners|staff retention|shared decisions|continuity of care|use of hospital beds|spread of new roles|reporting to funders|waiting times|patient experience|the quality of referrals|day-to-day cooperation|ambulance conveyance|medicines reviews|long-term planning|local evaluation|advance care planning|falls prevention|working across boundaries|collection of outcome data|morale in small teams|information about costs|the pace of change'.split(
    '|',
  )
const CONDITIONS =
  'where relationships were already good|when money arrived late in the year|although few sites collected comparable data|because roles were agreed early|despite changes of leadership|as long as senior staff stayed in post|without extra pressure on practices|once records could be read by every team|while national priorities kept shifting|if families were asked first|though the effect faded when support ended|unless partners shared the risk|after a slow and contested start|mostly in rural areas|mainly where teams met in person|even though contracts pulled the other way'.split(
    '|',
  )
const OPENINGS =
  'People interviewed said that|The authors judge that|Survey replies suggest that|Records of meetings show that|Managers reported that|According to the evaluators|Observers noted that|Documents imply that|In most places|By the end of the study'.split(
    '|',
  )

const SYLLABLES =
  'mel dor wick tan bury ash holt car lin stow ral fen cot mar ley hurst ban ter wold sel ing ham pen dale rox by thor ness gil ford'.split(
    ' ',
  )
/** Syllables of a name: three tell apart 29,791 places, more than any size that is measured. */
const NAME_SYLLABLES = 3

/** A name of a place that belongs to one index alone. */
export function placeName(index: number): string {
  let rest = index
  let name = ''
  for (let step = 0; step < NAME_SYLLABLES || rest > 0; step++) {
    name = SYLLABLES[rest % SYLLABLES.length]! + name
    rest = Math.floor(rest / SYLLABLES.length)
  }
  return name[0]!.toUpperCase() + name.slice(1)
}

/** A claim without a full stop; the name of the place makes it the only one of its kind. */
export function claim(random: SeededRandom, index: number): string {
  return `${random.pick(SUBJECTS)} ${random.pick(VERBS)} ${random.pick(OBJECTS)} in ${placeName(index)}`
}

/** A noun phrase without a verb, such as a label. */
export function topic(random: SeededRandom): string {
  const object = random.pick(OBJECTS)
  return object[0]!.toUpperCase() + object.slice(1)
}

/** One sentence with its full stop, of about 12 to 20 words and without numbers. */
export function sentence(random: SeededRandom): string {
  const subject = random.pick(SUBJECTS)
  const lower = subject[0]!.toLowerCase() + subject.slice(1)
  return `${random.pick(OPENINGS)} ${lower} ${random.pick(VERBS)} ${random.pick(OBJECTS)}, ${random.pick(CONDITIONS)}.`
}

/** Sentences of one paragraph. */
export function sentences(random: SeededRandom, count: number): string {
  return Array.from({ length: count }, () => sentence(random)).join(' ')
}
