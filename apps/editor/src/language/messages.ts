import type { CellInputError, RelationCount, SectionDefinition, Severity } from '@gouji/core/check'

type Count = (count: number) => string
type Quote = (text: string) => string

interface HomeMessages {
  title: string
  importTitle: string
  importHint: string
  formats: string
  drop: string
  choose: string
  chosen: Quote
  pasteLabel: string
  pastePlaceholder: string
  pastedTable: string
  submit: string
  reading: string
  nothingPasted: string
  readFailed: string
  kept: string
  blankTitle: string
  blankHint: string
  year: string
  body: string
  bodyPlaceholder: string
  edition: Quote
  noEdition: string
  create: string
  listTitle: string
  listEmpty: string
  listFailed: string
  more: string
  loading: string
  columns: Record<'title' | 'year' | 'body' | 'status' | 'updated', string>
  untitled: string
  unnamed: string
}

interface ReportMessages {
  defaultTitle: (body: string, year: number) => string
  reportTitle: string
  titlePlaceholder: string
  year: string
  yearInvalid: string
  body: string
  edition: string
  back: string
  loading: string
  notFound: string
  loadFailed: string
  sections: string
  /** A section's heading with its number. */
  sectionName: (section: SectionDefinition, heading: string) => string
  preamble: string
  undo: string
  redo: string
  print: string
  save: string
  publish: string
  saved: Count
  unsaved: string
  saving: string
  saveFailed: string
  leaveTitle: string
  leaveText: string
  leaveAnyway: string
  saveAndLeave: string
  stay: string
  keys: string
  keyList: [keys: string, effect: string][]
}

interface CellMessages {
  none: string
  ok: string
  blank: string
  placeholder: Quote
  needsLook: string
  errors: Record<CellInputError, Quote>
}

interface FindingMessages extends Record<Severity, Count> {
  title: string
  relations: (count: RelationCount) => string
  broken: Count
  unknown: Count
  none: string
  download: string
  basis: Quote
  unreadable: Count
  unreadableHint: string
  announce: (count: RelationCount, errors: number) => string
  section: (name: string, count: number) => string
}

interface PasteMessages {
  title: string
  filled: Count
  byLabel: string
  unreadable: Count
  placeholders: Count
  outside: Quote
  nothing: string
  undo: string
}

interface NarrativeMessages {
  section: Quote
  add: string
  paragraph: Count
  heading: Count
  toHeading: string
  toParagraph: string
  up: string
  down: string
  remove: string
  flatten: string
  flattenHint: string
  kept: Record<'list' | 'image' | 'table' | 'rich', string>
  keptHint: string
}

interface SaveMessages {
  blockedTitle: string
  blocked: string
  blockedYear: string
  failedTitle: string
  kept: string
  conflictTitle: string
  conflict: (mine: number, theirs: number, at: string) => string
  conflictUnknown: string
  download: string
  downloaded: string
  reload: string
  reloadHint: string
  draftTitle: string
  draft: Quote
  restore: string
  discard: string
}

interface PublishMessages {
  title: string
  confirmText: string
  confirm: string
  saveFirst: string
  publishing: string
  blockedTitle: string
  blocked: Count
  more: Count
  warnings: Count
  failedTitle: string
  doneTitle: string
  done: Count
  embedTitle: string
  embedHint: string
  copy: string
  copied: string
  copyFailed: string
  demo: string
  json: string
  show: string
}

/** Everything the editor says, in one language; a missing message does not compile. Findings are worded by core. */
export interface Messages {
  product: string
  tagline: string
  language: string
  skipToMain: string
  dismiss: string
  cancel: string
  close: string
  retry: string
  home: HomeMessages
  status: Record<'draft' | 'published' | 'changed', string>
  report: ReportMessages
  cell: CellMessages
  findings: FindingMessages
  paste: PasteMessages
  repairs: { title: string; hint: string; adopt: string; blanks: Count; more: Count }
  notes: { title: Count; hint: string; done: string; allDone: string; source: Quote }
  narrative: NarrativeMessages
  save: SaveMessages
  publish: PublishMessages
  errors: {
    offline: string
    unreadable: string
    tooLarge: string
    unsupported: string
    notReport: string
    server: string
    other: Count
  }
}
