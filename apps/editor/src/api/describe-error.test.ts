import { describe, expect, test } from 'vitest'
import { zhCN } from '../language/zh-cn.ts'
import { ApiError } from './api-error.ts'
import { describeError } from './describe-error.ts'

describe('describeError', () => {
  test('repeats what the server says about a refused document', () => {
    const problem = {
      title: '无法读取',
      detail: '没有找到表三。',
      problems: [{ message: '没有找到表三。' }, { message: '第 4 行太短' }],
    }
    expect(describeError(new ApiError(422, problem), zhCN)).toEqual({
      summary: '没有找到表三。',
      lines: ['第 4 行太短'],
    })
  })

  test.each([
    [0, zhCN.errors.offline],
    [413, zhCN.errors.tooLarge],
    [415, zhCN.errors.unsupported],
    [500, zhCN.errors.server],
    [502, zhCN.errors.unreadable],
    [418, zhCN.errors.other(418)],
  ])('has its own words for status %i', (status, words) => {
    expect(describeError(new ApiError(status), zhCN).summary).toBe(words)
  })

  test('leaves out the name of the pasted content', () => {
    const error = new ApiError(422, { detail: 'text/plain：文件是空的。', problems: [{ message: '文件是空的。' }] })
    expect(describeError(error, zhCN)).toEqual({ summary: '文件是空的。', lines: [] })
  })

  test('adds what to do where the server only says what is wrong', () => {
    const error = new ApiError(413, { detail: '内容超过 20 MB 的上限。' })
    expect(describeError(error, zhCN)).toEqual({ summary: '内容超过 20 MB 的上限。', lines: [zhCN.errors.tooLarge] })
  })

  test('keeps the reference number of a server failure', () => {
    const error = new ApiError(500, { detail: '程序出错，编号 a1。' })
    expect(describeError(error, zhCN).summary).toBe('程序出错，编号 a1。')
  })

  test('does not show a fault of its own to the reader', () => {
    expect(describeError(new TypeError('x is not a function'), zhCN).summary).toBe(zhCN.errors.server)
  })
})
