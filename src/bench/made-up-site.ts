import type { ContentPlan } from './content-plan.ts'
import { madeUpSource } from './made-up-finding.ts'
import type { MadeUp } from './made-up-records.ts'
import { placeName, sentence, sentences, topic } from './made-up-text.ts'

/** What the site is called and leads to. */
export function madeUpSiteRecord({ random, findings }: ContentPlan): object {
  const link = (label: string, href: string) => ({ label, href })
  return {
    title: 'Evidence on made-up services',
    short_title: 'Made-up evidence',
    description: 'A body of evidence that was made up to measure how fast it is built.',
    publisher: 'Institute of Made-up Studies',
    licence: { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/', note: 'Nothing here is true.' },
    home: {
      lede: sentence(random),
      answers: random.pickSome(findings, 5).map(({ id, title }) => `[${title}](findings/${id}.md). ${sentence(random)}`),
      search_examples: ['pooled budgets', 'falls prevention'],
    },
    navigation: [
      link('Briefings', '/briefings/'),
      link('Themes', '/themes/'),
      link('Findings', '/findings/'),
      link('Numbers', '/numbers/'),
      link('Sites', '/vanguards/'),
      link('Reports', '/reports/'),
    ],
    footer: [
      link('Designs', '/models/'),
      link('Frameworks', '/frameworks/'),
      link('Timeline', '/timeline/'),
      link('Glossary', '/glossary/'),
    ],
  }
}

/** The page on methods. */
export function madeUpAboutPage({ random }: ContentPlan): MadeUp {
  const data = { title: 'How this was made', description: 'By a generator.', order: 1 }
  return { data, body: `## Method\n\n${sentences(random, 8)}` }
}

/** An answer to a question, with findings and a table of numbers in its text. */
export function madeUpBriefing({ random, findings, measures, themes }: ContentPlan, index: number): MadeUp {
  const linked = () => {
    const { id, title } = random.pick(findings)
    return `${sentence(random)} See [${title}](../findings/${id}.md).`
  }
  const shown = random.pickSome(findings, 5).map(({ id }) => id)
  const data = {
    title: `What follows from the case of ${placeName(index)}?`,
    order: index + 1,
    question: `What follows for other places from what was seen in ${placeName(index)}?`,
    answer: linked(),
    key_messages: [linked(), linked()],
    not_shown: [sentence(random)],
    themes: random.pickSome(themes, 2).map(({ id }) => id),
    reviewed: '2026-01-31',
  }
  const body = `## ${topic(random)}\n\n${sentences(random, 3)} ${linked()}\n\n<Findings ids="${shown.join(' ')}" />\n\n## In numbers\n\n<Measure id="${random.pick(measures).id}" />`
  return { data, body }
}

/** Terms, some of them names of care models. */
export function madeUpGlossary(plan: ContentPlan): object {
  const { random, counts, models } = plan
  const terms = Array.from({ length: counts.terms }, (_, index) => ({
    id: `term-${9001 + index}`,
    term: `${placeName(index)} approach`,
    aliases: [`the ${placeName(index)} way`],
    definition: sentence(random),
    ...(models[index] ? { record: `models/${models[index].id}` } : {}),
    evidence: [madeUpSource(plan)],
  }))
  return { terms }
}

/** Dated events. */
export function madeUpTimeline(plan: ContentPlan): object {
  const { random, counts, models } = plan
  const events = Array.from({ length: counts.events }, (_, index) => ({
    id: `event-${9001 + index}`,
    date: `${random.between(2012, 2021)}-0${random.between(1, 9)}`,
    title: sentence(random),
    models: random.pickSome(models, random.between(0, 2)).map(({ id }) => id),
    evidence: [madeUpSource(plan)],
  }))
  return { events }
}
