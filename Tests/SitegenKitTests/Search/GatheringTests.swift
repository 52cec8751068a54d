import Markdown
import TestSupport
import Testing

@testable import SitegenKit

/// What the words of pages are kept in until they are records.
@Suite struct GatheringTests {
    /// Around where a number takes two units.
    @Test func aStreamGivesItsWordsBack() {
        let words: [UInt32] = [0, 1, 61_000, 61_423, 61_424, 61_425, 65_519, 65_520, 65_536, 1_000_000, (1 << 28) - 17]
        var writer = TermStream.Writer()
        func items(_ field: SearchScale.Field) -> [UInt32] {
            words.map { $0 << 4 | field.rawValue | ($0 == 1 ? TermStream.wholeBit : 0) } + [TermStream.blockEnd]
        }
        let code = 7 << 4 | SearchScale.Field.code.rawValue
        // One after another of one writer.
        for spill in [nil, MemorySpill()] {
            for page in 0..<2 {
                for word in words { writer.append(word, page == 0 ? .body : .summary, isWhole: word == 1) }
                writer.endBlock()
                writer.endSection()
                writer.append(7, .code, isWhole: false)
                writer.endSection()
                writer.endPage()
            }
            #expect(writer.count == 2 * words.count + 4)
            var found: [[UInt32]] = []
            writer.take(in: spill).forEachSection { found.append([UInt32($0), UInt32($1)] + $2) }
            #expect(found == [[0, 0] + items(.body), [0, 1, code], [1, 0] + items(.summary), [1, 1, code]])
        }
        TermStream().forEachSection { _, _, _ in Issue.record("there is none") }
    }

    @Test(arguments: [1, 2, 5]) func valuesAreTakenInTurnAndToolsStay(jobs: Int) async {
        var next = (0..<200).makeIterator()
        var taken: [(value: Int, uses: Int)] = []
        await inTurn(jobs: jobs, tools: 0) {
            next.next()
        } work: { uses, value in
            uses += 1
            return (value, uses)
        } take: {
            taken.append($0)
        }
        #expect(taken.map(\.value) == Array(0..<200))
        let tools = taken.count { $0.uses == 1 }
        #expect((1...jobs).contains(tools))
        // Each use is counted once: nobody has a copy.
        let uses = Dictionary(grouping: taken, by: \.uses).mapValues(\.count)
        #expect((1...200).reduce(0) { $0 + (uses[$1] ?? 0) } == 200 && uses.values.allSatisfy { $0 <= tools })
    }

    @Test func aRunGivesItsListsBack() {
        let postings = [(0, 0, 3), (0, 511, 6), (5, 7, 0), (5, 8, 1), (300, 20, 2), (100_000, 0, 0)].map {
            Posting(page: $0, section: $1, level: $2).packed
        }
        // Of one section the highest level counts.
        let lists = [postings, [postings[0]], [8, 14, 10].map { UInt32($0) }]
        // The second part has none of the words, nor has the last.
        let parts = [5..<200, 200..<210, 210..<1 << 22, 1 << 22..<1 << 23]
        let words = [5, 132, 210, 210 + 1 << 21]
        var room: [UInt8] = []
        func run(_ words: [Int]) -> PostingRun {
            PostingRun(parts, mostNumbers: words.count * 22, in: &room) { writer in
                for word in words {
                    writer.begin(word)
                    for list in lists { list.withUnsafeBufferPointer { writer.append(list: $0) } }
                    writer.append(.max)
                }
            }
        }
        var runs = [(run: run(words), firstPage: 2), (run: run([]), firstPage: 7), (run: run([132]), firstPage: 9)]
        var found: [Int: [Int]] = [:]
        for (number, part) in parts.enumerated() {
            let part = PostingPart(part, number, of: &runs)
            var firstPages: [Int] = []
            part.forEachWord { reader in
                let firstPage = Int(reader.offset >> 12)
                func list() -> (postings: [UInt32], pages: Int) {
                    var found: [UInt32] = []
                    let pages = reader.list { found.append($0 - UInt32(firstPage) << 12) }
                    return (found, pages)
                }
                #expect(list() == (lists[0], 4))
                #expect(list() == (lists[1], 1))
                #expect(list() == ([14], 1))
                #expect(reader.number() == .max)
                firstPages.append(firstPage)
            } end: { word in
                if !firstPages.isEmpty { found[word] = firstPages }
                firstPages = []
            }
            #expect(part.words == parts[number] && (part.size == 0) == (number == 1 || number == 3))
        }
        #expect(found == [words[0]: [2], words[1]: [2, 9], words[2]: [2], words[3]: [2]])
    }

    @Test(arguments: [0, 1, 40, 41, 5000])
    func numbersAreSortedByTheirUpperHalves(count: Int) {
        var sorter = RadixSorter()
        for bound in [1, 255, 256, 257, 70_000, 1 << 32] {
            var random = Randomness(state: 20_261_126)
            var numbers = (0..<UInt64(count)).map { UInt64.random(in: 0..<UInt64(bound), using: &random) << 32 | $0 }
            let expected = numbers.sorted()
            sorter.sort(&numbers, below: bound)
            #expect(numbers == expected)
        }
    }

    @Test func aDictionaryTellsWordsApart() {
        // All short ones of two letters, too.
        let short = (1...10).flatMap { length in
            (0..<1 << length).map { bits in String((0..<length).map { bits >> $0 & 1 == 0 ? "a" : "b" }) }
        }
        let words = short + (0..<20_000).flatMap { ["\($0)", "word\($0)", "\($0)longerword", "a\($0)a", "aa\($0)"] }
        var dictionary = TermDictionary()
        func id(_ word: String) -> UInt32 { word.withBytes { dictionary.id(Term($0)) } }
        let ids = words.map(id)
        #expect(Set(ids).count == Set(words).count && dictionary.keys.count == Set(words).count)
        #expect(words.map(id) == ids)
        #expect(zip(words, ids).allSatisfy { Array($0.utf8) == Array(dictionary.keys[Int($1)]) })
        let keys = dictionary.take()
        #expect(zip(words, ids).allSatisfy { Array($0.utf8) == Array(keys[Int($1)]) })
        // It knows none of them any longer.
        #expect(dictionary.keys.count == 0 && dictionary.merge(keys) == Array(0..<UInt32(keys.count)))
        #expect(words.map(id) == ids)
    }

    @Test func keysAreReadWhereTheyLie() {
        var list = KeyList()
        for key in ["a", "", "longer than eight"] { list.append(key.utf8) }
        list.withKeys { keys in
            for index in 0..<list.count { #expect(keys[index].elementsEqual(list[index])) }
        }
    }

    /// Whatever stands behind it.
    @Test func aWordIsTheSameEverywhere() {
        let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)
        for count in 0...letters.count {
            var expected: UInt64 = 0
            for (place, letter) in letters[..<min(count, 8)].enumerated() { expected |= UInt64(letter) << (8 * place) }
            letters.withUnsafeBytes { text in
                let alone = Term(0..<count, of: UnsafeRawBufferPointer(rebasing: text[..<count]))
                let before = Term(0..<count, of: text)
                #expect(alone.beginning == expected && before.beginning == expected)
                #expect(alone.hash == before.hash)
                if !alone.isShort { #expect(alone.hasSameRest(as: before.bytes)) }
            }
        }
        // From the eighth byte on, each one tells.
        for count in 9...letters.count {
            for place in 8..<count {
                var other = letters
                other[place] = UInt8(ascii: "!")
                letters.withUnsafeBytes { letters in
                    other.withUnsafeBytes { other in
                        let other = Term(0..<count, of: other)
                        #expect(!other.hasSameRest(as: UnsafeRawBufferPointer(rebasing: letters[..<count])))
                        #expect(other.hash != Term(0..<count, of: letters).hash)
                    }
                }
            }
        }
    }

    @Test func numbersAreSortedByKeys() {
        var random = Randomness(state: 20_261_127)
        var sorter = CountingSorter<UInt64>()
        // Also after more, and after keys that were higher.
        for (count, bound) in [(0, 0), (0, 3), (1, 1), (1000, 7), (10, 100), (3000, 500), (20, 2)] {
            let numbers = (0..<UInt64(count)).map { (UInt32.random(in: 0..<UInt32(bound), using: &random), $0) }
            sorter.sort(count, below: bound) { take in for (key, number) in numbers { take(key, number) } }
            var found: [[UInt64]] = []
            sorter.forEachKey { key, numbers in
                #expect(key == found.count)
                found.append(Array(numbers))
            }
            #expect(found == (0..<bound).map { key in numbers.filter { $0.0 == UInt32(key) }.map(\.1) })
        }
    }

    @Test func theLowestNumbersAreThoseThatSortingGives() {
        var random = Randomness(state: 20_261_129)
        for count in [0, 1, 4, 5, 19, 20, 21, 1000] {
            let numbers = (0..<count).map { _ in UInt32.random(in: 0...UInt32.max, using: &random) } + [.max]
            for numbers in [numbers, numbers.sorted(), numbers.sorted(by: >)] {
                #expect(Beginnings.lowest(5, of: numbers) == Array(numbers.sorted().prefix(5)))
            }
        }
    }
}
