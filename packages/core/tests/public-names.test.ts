import { describe, expect, it } from 'vitest'
import * as check from '../src/check.ts'
import * as index from '../src/index.ts'

/** What others may import. A new name is a new line here. */
const checkNames = [
  'blankReport',
  'cellOf',
  'checkEquations',
  'checkRelations',
  'checkReport',
  'claimValue',
  'createChecker',
  'describeCell',
  'editionOfYear',
  'editions',
  'en',
  'enEquations',
  'explain',
  'findClaims',
  'findEdition',
  'findRule',
  'isBlocking',
  'isExplainable',
  'isReport',
  'judge',
  'narrativeOf',
  'parseCell',
  'plainText',
  'proposeRepairs',
  'rules',
  'sectionIds',
  'tableIds',
  'tableOf',
  'textsOf',
  'valuesOf',
  'withCell',
  'zhCN',
  'zhCNEquations',
]
/** Only with the contract in zod, or for servers and pages that do not need to be small. */
const furtherNames = [
  'cellAtPointer',
  'checkNarratives',
  'checkRollUp',
  'checkedElsewhere',
  'compareNarratives',
  'containment',
  'createSimilarityIndex',
  'describeCellInputError',
  'describeProblem',
  'estimateSimilarity',
  'explainCell',
  'findSimilarSiblings',
  'jaccard',
  'normalise',
  'parseReport',
  'reportSchema',
  'reportSchemaOf',
  'rollUpReports',
  'rollUpRules',
  'ruleCatalogue',
  'shinglesOf',
  'similarityRules',
  'sketchText',
  'toJsonSchema',
]

describe('@gouji/core', () => {
  it('exports these values', () => {
    expect(Object.keys(index).sort()).toEqual([...checkNames, ...furtherNames].sort())
  })

  it('exports from ./check these, the same ones', () => {
    expect(Object.keys(check).sort()).toEqual(checkNames)
    const same = Object.entries(check).filter(([name, value]) =>
      Object.entries(index).some(entry => entry[0] === name && entry[1] === value),
    )
    expect(same.map(([name]) => name).sort()).toEqual(checkNames)
  })
})
