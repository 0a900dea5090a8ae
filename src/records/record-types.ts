import type { z } from 'zod'
import { schema as briefing } from './briefings/schema.ts'
import { schema as chart } from './charts/schema.ts'
import { schema as coverage } from './coverage/schema.ts'
import { schema as disagreement } from './disagreements/schema.ts'
import { schema as exceptions } from './exceptions/schema.ts'
import { schema as finding } from './findings/schema.ts'
import { schema as framework } from './frameworks/schema.ts'
import { schema as glossary } from './glossary/schema.ts'
import { schema as measure } from './measures/schema.ts'
import { schema as model } from './models/schema.ts'
import { schema as page } from './pages/schema.ts'
import { schema as report } from './reports/schema.ts'
import { schema as site } from './site/schema.ts'
import { schema as theme } from './themes/schema.ts'
import { schema as timeline } from './timeline/schema.ts'
import { schema as vanguard } from './vanguards/schema.ts'
import { schema as verification } from './verification/schema.ts'
import { schema as vocabulary } from './vocabulary/schema.ts'

/** What the engine needs to know of a record type beyond its schema. Fields are written `evidence[].report`. */
export interface RecordType {
  /** Folder in content/, or name of the single file. */
  readonly folder: string
  /** Ending of its files. */
  readonly extension: '.md' | '.mdx' | '.yaml'
  /** The word for one record, as `npm run new` and messages use it. */
  readonly one: string
  /** Heading of its list. */
  readonly many: string
  /** First part of its address, when it has pages. */
  readonly route?: string
  /** True when there is one file for the whole type, directly in content/. */
  readonly single?: true
  /** True when no site can be built without it. */
  readonly required?: true
  readonly schema: z.ZodType
  /** Fields that hold ids of other records, and of which type. */
  readonly references?: Readonly<Record<string, string>>
  /** Fields that hold `framework/row` or `framework/row/column`. */
  readonly cells?: readonly string[]
  /** Fields whose value is one of a vocabulary. */
  readonly vocabularies?: Readonly<Record<string, string>>
  /** Objects with report, at and via. */
  readonly sources?: readonly string[]
  /** Fields that may hold inline Markdown: links and citations. */
  readonly markdown?: readonly string[]
}

/** Every record type. This list is the only one: load, validate, graph, pages and commands read it. */
export const RECORD_TYPES = [
  {
    folder: 'models',
    extension: '.md',
    one: 'model',
    many: 'Care models',
    route: 'models',
    schema: model,
    markdown: ['description'],
  },
  {
    folder: 'vanguards',
    extension: '.md',
    one: 'vanguard',
    many: 'Vanguards',
    route: 'vanguards',
    schema: vanguard,
    references: { model: 'models' },
    vocabularies: { region: 'regions' },
    sources: ['facts[]'],
    markdown: ['facts[].note'],
  },
  {
    folder: 'reports',
    extension: '.md',
    one: 'report',
    many: 'Reports',
    route: 'reports',
    schema: report,
    references: { 'models[]': 'models', 'figures[].charts[]': 'charts', 'figures[].frameworks[]': 'frameworks' },
    vocabularies: {
      study: 'studies',
      kind: 'report-kinds',
      version_status: 'version-statuses',
      exclusion_reason: 'exclusion-reasons',
      'appraisal[].criterion': 'appraisal-criteria',
    },
    sources: ['cited_by[]'],
  },
  {
    folder: 'findings',
    extension: '.md',
    one: 'finding',
    many: 'Findings',
    route: 'findings',
    schema: finding,
    references: {
      'models[]': 'models',
      'vanguards[]': 'vanguards',
      'themes[]': 'themes',
      'measures[]': 'measures',
      'relations[].finding': 'findings',
    },
    cells: ['codes[]'],
    vocabularies: {
      direction: 'directions',
      kind: 'finding-kinds',
      level: 'levels',
      'evidence[].type': 'evidence-types',
    },
    sources: ['evidence[]'],
    markdown: ['evidence[].note', 'relations[].why'],
  },
  {
    folder: 'themes',
    extension: '.md',
    one: 'theme',
    many: 'Themes',
    route: 'themes',
    schema: theme,
    markdown: ['key_message', 'summary', 'implications[]', 'not_shown[]', 'gaps[]'],
  },
  {
    folder: 'frameworks',
    extension: '.yaml',
    one: 'framework',
    many: 'Frameworks',
    route: 'frameworks',
    schema: framework,
    sources: ['evidence[]', 'applications[]'],
    markdown: ['description', 'origin', 'rows[].definition', 'columns[].definition', 'entries[].text', 'applications[].result'],
  },
  {
    folder: 'measures',
    extension: '.yaml',
    one: 'measure',
    many: 'Numbers',
    route: 'numbers',
    schema: measure,
    references: { 'themes[]': 'themes', 'models[]': 'models' },
    vocabularies: { unit: 'units' },
    sources: ['values[]'],
    markdown: ['definition', 'disagreement', 'notes', 'values[].note'],
  },
  {
    folder: 'disagreements',
    extension: '.yaml',
    one: 'disagreement',
    many: 'Disagreements',
    route: 'disagreements',
    schema: disagreement,
    references: { 'measures[]': 'measures', 'findings[]': 'findings' },
    sources: ['versions[]'],
    markdown: ['summary', 'versions[].says', 'versions[].note', 'explanation'],
  },
  {
    folder: 'charts',
    extension: '.yaml',
    one: 'chart',
    many: 'Charts',
    route: 'charts',
    schema: chart,
    references: { 'themes[]': 'themes', 'data.measures[].measure': 'measures', 'data.framework': 'frameworks' },
    markdown: ['notes'],
  },
  {
    folder: 'briefings',
    extension: '.mdx',
    one: 'briefing',
    many: 'Briefings',
    route: 'briefings',
    schema: briefing,
    references: { 'themes[]': 'themes' },
    markdown: ['answer', 'key_messages[]', 'not_shown[]'],
  },
  {
    folder: 'vocabulary',
    extension: '.yaml',
    one: 'vocabulary',
    many: 'Vocabularies',
    schema: vocabulary,
  },
  {
    folder: 'pages',
    extension: '.md',
    one: 'page',
    many: 'Pages',
    route: '',
    schema: page,
  },
  {
    folder: 'glossary',
    extension: '.yaml',
    one: 'glossary',
    many: 'Glossary',
    single: true,
    route: 'glossary',
    schema: glossary,
    sources: ['terms[].evidence[]'],
    markdown: ['terms[].definition'],
  },
  {
    folder: 'timeline',
    extension: '.yaml',
    one: 'timeline',
    many: 'Timeline',
    single: true,
    route: 'timeline',
    schema: timeline,
    references: { 'events[].models[]': 'models' },
    sources: ['events[].evidence[]'],
    markdown: ['events[].title', 'events[].detail'],
  },
  {
    folder: 'site',
    extension: '.yaml',
    one: 'site',
    many: 'Site',
    single: true,
    required: true,
    schema: site,
    markdown: ['home.lede', 'home.answers[]'],
  },
  {
    folder: 'coverage',
    extension: '.yaml',
    one: 'coverage file',
    many: 'Coverage',
    single: true,
    schema: coverage,
  },
  {
    folder: 'exceptions',
    extension: '.yaml',
    one: 'exceptions',
    many: 'Exceptions',
    single: true,
    schema: exceptions,
  },
  {
    folder: 'verification',
    extension: '.yaml',
    one: 'explained misses',
    many: 'Verification',
    single: true,
    schema: verification,
  },
] as const satisfies readonly RecordType[]

/** Name of a record type: its folder. */
export type RecordTypeName = (typeof RECORD_TYPES)[number]['folder']

const TYPES_BY_FOLDER = new Map<string, RecordType>(RECORD_TYPES.map((type) => [type.folder, type]))

/** The type called `name`; throws when there is none. */
export function recordType(name: string): RecordType {
  const type = TYPES_BY_FOLDER.get(name)
  if (!type) throw new Error(`unknown record type: ${name}`)
  return type
}

/** Path inside the site of a record's page, such as /findings/slow-growth/; the base path is not part of it. */
export function recordPath(folder: string, id: string): string {
  const type = recordType(folder)
  if (type.single) return `/${type.route}/`
  return type.route ? `/${type.route}/${id}/` : `/${id}/`
}
