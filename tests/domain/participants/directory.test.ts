import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  indexParticipants,
  nextCode,
  nextPseudonym,
  searchParticipants,
  sortByKana,
  type DirectoryPerson,
  type ParticipantFilters,
} from '#domain/participants/directory.ts'
import { codeTaken } from '#domain/participants/participant.ts'
import { expectIsoDate as day } from '#domain/shared/dates.ts'
import { person } from './people.ts'

const yamada = person('山田 太郎', {
  kana: 'ヤマダ タロウ',
  code: 'P-0001',
  pseudonym: 'Aさん',
  office: 'aoba',
  employment: 'unemployed',
})
const yamaguchi = person('山口 花', {
  kana: 'やまぐち はな',
  code: 'P-0012',
  employment: 'employed',
})
const takahashi = person('髙橋 健', { kana: 'たかはし けん', code: 'P-0023', office: 'izumi' })
const gone = person('安部 唯', {
  kana: 'あべ ゆい',
  archived: { on: day('2025-03-31'), reason: '' },
})

const index = indexParticipants(
  [yamada, gone, takahashi, yamaguchi],
  new Map([
    ['aoba', '就労サポート青葉'],
    ['izumi', 'いずみワークス'],
  ]),
)

const find = (query: string, filters: Partial<ParticipantFilters> = {}) =>
  searchParticipants(index, query, { show: 'active', ...filters })

const names = (people: readonly DirectoryPerson[]) => people.map(({ fields }) => fields.name)

const firstPseudonyms = (count: number) => {
  const given: string[] = []
  while (given.length < count) given.push(nextPseudonym(given))
  return given
}

describe('searching for a participant', () => {
  it.each(['ﾔﾏﾀﾞ', 'やまだ', '山田', 'p0001', 'Ｐ－０００１', 'Aさん', '青葉', 'やまだたろう'])(
    '%s finds 山田',
    (query) => {
      expect(find(query)).toEqual([yamada])
    },
  )

  it('finds 髙橋 for whoever types 高橋', () => {
    expect(find('高橋')).toEqual([takahashi])
  })

  it('asks for every word, in any order', () => {
    expect(find('やま')).toEqual([yamaguchi, yamada])
    expect(find('はな　やま')).toEqual([yamaguchi])
    expect(find('やま いずみ')).toEqual([])
  })

  it('does not find a word across two fields', () => {
    expect(find('タロウP')).toEqual([])
  })

  it('shows everybody in 五十音 order while nothing is typed', () => {
    expect(find(' ')).toEqual([takahashi, yamaguchi, yamada])
  })

  it('leaves archived people out unless asked for them', () => {
    expect(find('あべ')).toEqual([])
    expect(find('', { show: 'archived' })).toEqual([gone])
    expect(find('', { show: 'all' })).toEqual([gone, takahashi, yamaguchi, yamada])
  })

  it('filters by office and employment, known or not', () => {
    expect(find('', { office: 'aoba' })).toEqual([yamada])
    expect(find('', { office: null })).toEqual([yamaguchi])
    expect(find('', { employment: 'employed' })).toEqual([yamaguchi])
    expect(find('', { employment: null })).toEqual([takahashi])
    expect(find('やまだ', { employment: 'employed' })).toEqual([])
  })

  it('finds every person by any part of their own name', () => {
    const letters = fc
      .array(fc.constantFrom('山', '田', 'や', 'ま', 'ア', 'ｶﾞ', 'ー', ' ', 'ﾔ'))
      .map((letters) => letters.join(''))
    fc.assert(
      fc.property(letters, letters, letters, (before, part, after) => {
        const someone = person(`${before}${part}${after}姓`)
        const found = searchParticipants(indexParticipants([someone], new Map()), part, {
          show: 'active',
        })
        expect(found).toEqual([someone])
      }),
    )
  })

  it('takes a few milliseconds among 10,000 people', () => {
    const crowd = Array.from({ length: 10_000 }, (_, at) =>
      person(`利用者${at}`, { id: `${at}`, kana: at % 3 ? 'やまだ' : 'さとう', code: `P-${at}` }),
    )
    const crowdIndex = indexParticipants(crowd, new Map())
    const times = Array.from({ length: 9 }, () => {
      const startedAt = performance.now()
      expect(searchParticipants(crowdIndex, 'ヤマダ 99', { show: 'active' })).not.toEqual([])
      return performance.now() - startedAt
    })
    expect(times.toSorted((a, b) => a - b)[4]).toBeLessThan(25)
  })
})

describe('the order of the list', () => {
  it('is that of the readings; people without one follow by name', () => {
    const people = [person('Zoe'), yamada, person('Anna'), takahashi, gone]
    expect(names(sortByKana(people))).toEqual(['安部 唯', '髙橋 健', '山田 太郎', 'Anna', 'Zoe'])
  })

  it('is the same on every device, whatever order the records arrive in', () => {
    const twins = ['c', 'a', 'b'].map((id) => person('佐藤 光', { id, kana: 'さとう ひかる' }))
    const people = [...twins, person('佐藤 光', { id: '0', kana: 'さとう ひかる', code: 'P-1' })]
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: people.length }), (shuffled) => {
        expect(sortByKana(shuffled).map(({ id }) => id)).toEqual(['a', 'b', 'c', '0'])
      }),
    )
  })
})

describe('the suggested code', () => {
  it.each([
    [[], 'P-0001'],
    [['P-0056', 'P-0057', 'P-0003'], 'P-0058'],
    [['12', '7'], '13'],
    [['A009', 'P-0057', 'A010'], 'A011'],
    [['P-9999'], 'P-10000'],
    [['やまだ', '', '090-12345678901'], 'P-0001'],
    [['Ｐ－０００７'], 'P-0008'],
    [['P-0001', 'P-0002', 'p0003'], 'P-0004'],
    [['0'], '1'],
  ])('after %j is %s', (existing, next) => {
    expect(nextCode(existing)).toBe(next)
  })

  it('is always free', () => {
    const code = fc.string({ unit: fc.constantFrom(...Array.from('Pp-0019 Ａ')), maxLength: 6 })
    fc.assert(
      fc.property(fc.array(code), (existing) => {
        expect(
          codeTaken(
            nextCode(existing),
            existing.map((code) => ({ code })),
          ),
        ).toBe(false)
      }),
    )
  })
})

describe('the suggested pseudonym', () => {
  it('goes from Aさん to Zさん, then AAさん', () => {
    const given = firstPseudonyms(54)
    expect([given[0], given[25], given[26], given[27]]).toEqual([
      'Aさん',
      'Zさん',
      'AAさん',
      'ABさん',
    ])
    expect([given[51], given[52], given[53]]).toEqual(['AZさん', 'BAさん', 'BBさん'])
  })

  it('is the first that nobody has, however it was typed', () => {
    expect(nextPseudonym(['Aさん', 'ｂサン', '', 'Dさん'])).toBe('Cさん')
  })

  it('never repeats', () => {
    expect(new Set(firstPseudonyms(800)).size).toBe(800)
  })
})
