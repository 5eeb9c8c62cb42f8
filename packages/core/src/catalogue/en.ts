import { proseEn } from './prose-en.ts'
import type { CatalogueTexts } from './texts.ts'

const form2021 = 'The form attached to 国办公开办函〔2021〕30号'
const forms = 'The forms attached to 国办公开办函〔2019〕60号 and 〔2021〕30号'
const regulation = 'Article 50 of the Regulations on Open Government Information'
const checkFigure = 'Check the figures against their source and correct them; where they are right, record the reason.'
const checkTotal = 'Check cell by cell against the register and correct the wrong part or the total.'

export const catalogueEn: CatalogueTexts = {
  grades: {
    O: 'printed on the official form or in a legal text',
    L: 'follows from a label of the official form',
    A: 'follows from arithmetic',
    P: 'practice of those who fill in and check reports',
    own: 'a proposal of this project, not an official requirement',
  },
  sources: {
    O: forms,
    L: `${forms}: labels such as 总计 (total)`,
    A: 'Derived from the meaning of the items; nowhere written down',
    P: 'Practice seen in published reports and notices; nowhere written down',
    own: 'Proposed by this project for those who fill in the form; not an official requirement',
  },
  lastYear: label => `last year's ${label}`,
  eachColumn: 'In each column: ',
  eachRow: 'In each row: ',
  quoted: label => `“${label}”`,
  elsewhere: {
    'P-INT':
      'Counts are whole numbers from 0: the report JSON (JSON Schema) accepts nothing else, and parseCell refuses other text.',
    'P-FULL':
      'Full-width digits, thousands separators, blanks between digits: parseCell corrects them and says so; a report holds figures only.',
    'P-UNITTXT':
      'A unit inside a cell: parseCell takes it off counts and amounts in 万元 and says so; 采购总金额 (form of 2019) has no fixed unit and keeps its own.',
    'M-LETTER':
      'Whether a file is the report and not its covering letter: the readers of files tell; the report JSON cannot.',
    'M-LATE': 'Late publication: a matter of the workflow; the report JSON has no date of publication.',
    'S-LOCAL': 'Local requirements: there is no local profile yet, so nothing is checked.',
    'Y-VER':
      'Whether last year’s report was corrected later: this needs data on published versions, which a report does not hold.',
    'H-SUM':
      'Rules between a supervising body and its subordinates (H-MISS, H-SUM, H-ED, H-STALE, H-DUP) are about a list of reports: see checkRollUp.',
    'D-SELF':
      'Prose that repeats last year’s or a sibling’s (D-SELF, D-PEER): see checkNarratives and findSimilarSiblings.',
  },
  rules: {
    'requests-balance': {
      title: 'Table 3: items 1 and 2 together equal items 3 and 4 together',
      advice:
        'If only the total column and one other disagree, look at the four figures of the other column first; check new, carried and concluded requests against the register.',
      source: `${forms}: printed in the corner of table 3`,
    },
    'requests-outcome-total': { title: 'Table 3: the results add up to item (7), total', advice: checkTotal },
    'requests-row-total': {
      title: 'Table 3: the applicants of each row add up to its total',
      advice:
        'If a row and a column are off by the same number, the wrong cell is where they meet; if only the row is, look at its total first.',
    },
    'remedies-total': { title: 'Table 4: the four results add up to the total', advice: checkTotal },
    'disclosed-total': {
      title: 'Form of 2019: disclosed in total is no less than newly disclosed',
      advice: checkFigure,
    },
    'items-not-negative': {
      title: 'Form of 2019: last year’s items and their change are no less than 0',
      advice: 'Check the change and its sign.',
    },
    'opening-stock': {
      title: 'In force and repealed are together no less than issued',
      advice: 'Check the three figures; where amendment, expiry or a clean-up is the cause, record it.',
    },
    'carry-over': {
      title: 'Carried in equals what last year’s report carried forward',
      advice:
        'Compare column by column with last year’s published report; where a reorganisation, a correction or a new classification is the cause, record it.',
    },
    'stock-roll': {
      title: 'In force equals last year’s, plus issued, minus repealed',
      advice:
        'Check the three figures; where a clean-up, expiry or a change of scope is the cause, record it. Regulatory documents change in many ways: for them it is only a note.',
    },
    'items-roll': { title: 'Form of 2019: last year’s items equal those of last year’s report', advice: checkFigure },
    'pending-cases': {
      title: 'No fewer cases than were pending last year',
      advice:
        'The form does not say whether table 4 counts cases received or cases handled; check that both years count alike.',
    },
    'suits-after-review': {
      title: 'No more suits after review than reviews of two years',
      advice: 'Check the numbers of reviews and suits.',
    },
    'copied-table': {
      title: 'A table is the same as last year’s',
      says: 'A table with three or more different figures other than 0 is not last year’s',
      advice: 'Check whether last year’s table was used by mistake.',
    },
    'figure-jump': {
      title: 'More than ten times last year’s, or less than a tenth',
      says: 'No count grows or shrinks tenfold, and by 100 at least, within a year',
      advice: 'Check whether a digit is missing or too many; where the change is real, nothing needs to be done.',
    },
    'amount-unit': {
      title: 'An amount about 10,000 times off last year’s',
      says: 'The ratio of an amount in 万元 to last year’s is not about 10,000 or a 10,000th (within 20 %)',
      advice: 'Check whether 元 was written for 万元.',
    },
    'suits-without-requests': {
      title: 'Reviews or suits without requests',
      says: 'Where no request was concluded this year or last, the totals of table 4 are usually 0',
      advice:
        'Check tables 3 and 4; a suit may come later than its request, and then nothing needs to be done. Only last year’s report is looked at.',
    },
    'cell-blank': {
      title: 'Blank cells',
      says: 'Every cell holds a figure, 0 where there was none; blank, “/” and 无 count as not filled in',
      advice: 'Write 0 where there was none; where it is not known, ask.',
    },
    'amount-decimals': {
      title: 'Too many decimals',
      says: 'An amount in 万元 has at most 6 decimals: the sixth is 1 分',
      advice: 'Check the amount and its unit.',
    },
    'amount-scale': {
      title: 'An amount so large that its unit is in doubt',
      says: 'Below the level of a city, fees are usually no more than 100,000 万元; a round amount is usually no more than a thousand times last year’s',
      advice: 'Check that the unit is 万元.',
    },
    'figure-range': {
      title: 'A count beyond all experience',
      says: 'No figure is larger than 1,000,000,000',
      advice: 'Check whether there are digits too many; where the figure is right, record the reason.',
    },
    'all-zero': {
      title: 'Nothing but 0',
      says: 'The tables of a government, its general office or a ministry are usually not all 0',
      advice: 'Check whether an empty form was handed in.',
    },
    'rules-power': {
      title: 'Rules of a body that makes none',
      says: 'The row 规章 is usually 0 for bodies of a county or below, local departments and institutions',
      advice:
        'Check whether regulatory documents were entered in the row of rules; if the type of the body is set wrong, correct that.',
      source:
        'The Legislation Law says who may make rules; to infer it from the type of body is this project’s proposal',
    },
    'rules-in-force': {
      title: 'Rules issued, none in force',
      says: 'Where rules were issued this year, some are in force',
      advice: checkFigure,
    },
    'unpaid-fee-unmentioned': {
      title: 'Requests closed for an unpaid fee, no fee in section 6',
      says: 'Where requests were closed because a fee was not paid, section 6 speaks of fees; that none was collected does not contradict it',
      advice: 'Say in section 6 which fees were asked for and collected.',
    },
    'handling-fee-total': {
      title: 'More handling fee than administrative fees',
      says: 'The information handling fee of section 6 is no more than the administrative fees of table 2',
      advice:
        'Check both amounts and their units. Whether the handling fee is booked in table 2 is not settled; where it is not, say so.',
    },
    'report-year': {
      title: 'Another year in the title or the period',
      says: 'The title and the reporting period name the year of the report',
      advice: 'Correct the year; if the year of the report is set wrong, correct that.',
    },
    'stale-year': {
      title: 'An earlier year in the text',
      says: 'Where the text names an earlier year, it is on purpose: a comparison, a span, a document, last year’s accounts',
      advice: 'Check whether last year’s wording was kept; where the year is meant, record the reason.',
    },
    'period-stated': {
      title: 'The reporting period',
      says: 'The report states its period, 1 January to 31 December of its year',
      advice: 'Add the period to the opening paragraph.',
    },
    'body-name': {
      title: 'The name of the body changes',
      says: 'The title has the name of the body, and its name for itself (我局, 我镇) fits what it is',
      advice: 'Check whether another body’s text was used.',
    },
    'edition-year': {
      title: 'The form of another year',
      says: 'The form of 〔2019〕60号 is for 2019 and 2020, that of 〔2021〕30号 for 2021 and later',
      advice: 'Fill in the prescribed form; if the year is set wrong, correct that.',
    },
    'format-citation': {
      title: 'Title or number of the form’s document',
      says: 'The document that is cited for the form is the one of this form, with its own title and number',
      advice: 'Correct title and number as shown.',
    },
    'parts-listed': {
      title: 'The parts that are listed',
      says: 'A sentence that lists the parts of the report lists six and says six',
      advice: 'Write the sentence anew for the six parts.',
    },
    'title-wording': {
      title: 'Not called an annual report',
      says: 'The title says 年度报告; 工作总结 or 工作报告 in the text is only a note',
      advice: 'Call it 政府信息公开工作年度报告.',
    },
    'name-blank': {
      title: 'No title or no name',
      says: 'Neither the title nor the name of the body is blank',
      advice: 'Fill them in.',
    },
    'section-blank': {
      title: 'A section is empty',
      says: 'Sections 1 and 6 hold text or an image; section 5 has a rule of its own',
      advice: 'Write the section; where there is nothing else to report, say so.',
      source: `${regulation}; ${forms}`,
    },
    'table-blank': {
      title: 'A table is not filled in',
      says: 'Each of the three tables holds figures',
      advice: 'Fill it in, with 0 where there was none.',
    },
    'five-aspects': {
      title: 'The overview leaves out a prescribed aspect',
      says: 'The overview covers proactive disclosure, disclosure on request, information management, disclosure platforms, supervision and support (told by keywords)',
      advice: 'Add what is missing; where it is there in other words, record that.',
      source: form2021,
    },
    'government-items': {
      title: 'A government’s report without assessment, review or accountability',
      says: 'A government’s report gives the results of the assessment of the work, of public review and of accountability (told by keywords)',
      advice: 'Add them under supervision and support.',
      source: `${regulation}, item (4)`,
    },
    'problems-stated': {
      title: 'Section 5 without a problem or a measure',
      says: 'Both the main problems and their improvement are written down; 无 alone is no answer (told by keywords)',
      advice: 'Name concrete problems and measures.',
      source: `${forms}: the heading of section 5`,
    },
    'personal-data': {
      title: 'An identity number or a mobile number in the text',
      says: 'The text holds no identity number (told by its check digit) and no mobile number but the office’s own',
      advice:
        'Delete or mask it; where it has to be public, record the reason. Names of applicants cannot be recognised: look for them yourself.',
    },
    'generic-overview': {
      title: 'An overview that could be anybody’s',
      says: 'The overview has the name of the body, a word for itself or a figure, and no 各级政府部门 or 部分地区',
      advice: 'Check the text and change it.',
    },
    ...proseEn,
  },
}
