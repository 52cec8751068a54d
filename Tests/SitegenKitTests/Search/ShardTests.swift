import Markdown
import TestSupport
import Testing

@testable import SitegenKit

/// How sorted records become shards, and lists of postings lines of them.
@Suite struct ShardTests {
    private struct Tree {
        var depth: Int
        var root: [UInt8]
        var texts: [String: StoredBytes]

        /// Of records in blocks of a size.
        init(_ records: [(String, String)], inBlock size: Int = 7) {
            var store = ShardStore(nil)
            var writer = ShardWriter(size: 60, letter: "w")
            for start in stride(from: 0, to: records.count, by: size) {
                writer.append(LineBlock(records[start..<min(start + size, records.count)]), to: &store)
            }
            (depth, root) = writer.finish(&store)
            texts = store.texts
        }

        /// All records, by walking from the root.
        var records: [String] {
            var level = [Shard(lines: root)]
            for _ in 0..<depth {
                level = level.flatMap { shard in
                    shard.children.map { Shard(lines: texts[$0]?.bytes ?? []) }
                }
            }
            return level.flatMap { shard in
                zip(shard.keys, shard.values).map {
                    String(decoding: $0, as: UTF8.self) + " " + String(decoding: $1, as: UTF8.self)
                }
            }
        }
    }

    private static func words(_ count: Int) -> [(String, String)] {
        (0..<count).map { ("word\(100_000 + $0)", "value \($0)") }
    }

    @Test(arguments: [0, 1, 2, 5, 100, 5000])
    func everyRecordIsFoundFromTheRoot(count: Int) {
        let tree = Tree(Self.words(count))
        #expect(tree.records == Self.words(count).map { $0 + " " + $1 })
        #expect(tree.depth == (count < 100 ? 0 : count < 5000 ? 1 : 2))
    }

    /// Groups of sixteen, the last of what is left.
    @Test(arguments: [100, 1000, 5000]) func aNameIsThatOfAllThatAGroupHolds(count: Int) throws {
        let tree = Tree(Self.words(count))
        let groups = Dictionary(grouping: tree.texts.keys) { $0.prefix { $0 != "-" } }
        var sizes: [Int: Int] = [:]
        for (name, shards) in groups {
            var fingerprint = Fingerprint()
            for number in shards.indices {
                fingerprint.add(try #require(tree.texts[ShardStore.name(String(name), number)]).bytes)
            }
            #expect(name == "w" + fingerprint.name)
            sizes[shards.count, default: 0] += 1
        }
        #expect(sizes.keys.allSatisfy { $0 <= 16 } && sizes.count { $0.key < 16 } <= 2)
    }

    @Test func anotherRecordIsAnotherName() {
        let words = Self.words(5000)
        var changed = words
        changed[2500].1 = "other \(2500)"
        let (old, new) = (Tree(words), Tree(changed))
        for (name, text) in new.texts { #expect(old.texts[name] == nil || old.texts[name] == text) }
        #expect(old.root != new.root)
        // Its neighbours under one name, and as many directories.
        let renamed = new.texts.keys.count { old.texts[$0] == nil }
        #expect(new.texts.count > 1000 && (1...32).contains(renamed))
    }

    /// Wherever one ends: with keys that share much, little, all but one character or nothing, or more than counts.
    @Test func shardsAreTheSameWhateverBlocksTheirRecordsAreIn() {
        let long = String(repeating: "long", count: 30)
        let keys = [
            "#a=b", "a", "a b", "aa", "aaaaaaaa b", "aaaaaaaa bc", "aaaaaaaa c", "aab", "aab*", "aab=", "b",
            long, long + "a", long + "ab", "v\u{E9}", "v\u{E9} a", "v\u{E9} b", "v\u{E9}ab", "z",
        ]
        let records = keys.enumerated().map { ($1, String(repeating: "v", count: $0 % 5)) }
        // One record a block shares with the last one in its shard only.
        let expected = Tree(records, inBlock: 1)
        #expect(expected.records == records.map { $0 + " " + $1 })
        #expect(expected.texts.count > 3)
        for size in 2...records.count + 1 {
            let tree = Tree(records, inBlock: size)
            #expect(tree.root == expected.root && tree.texts == expected.texts)
        }
    }

    @Test func aBlockKnowsTheKeysOfItsLines() {
        let keys = ["a", "aa", "aab", "aab c", "ab", "abc", "abcd", "b"].map { Array($0.utf8) }
        let block = LineBlock(keys.map { (String(decoding: $0, as: UTF8.self), "") }[...])
        for known in keys.indices {
            for line in known..<keys.count { #expect(block.key(line, known: (known, keys[known])) == keys[line]) }
        }
    }

    @Test func recordsAreMergedInTheOrderOfKeys() {
        func block(_ keys: [String]) -> RecordBlock {
            var block = RecordBlock()
            for key in keys { block.append(Array(key.utf8), Array("value of \(key)".utf8)) }
            return block
        }
        let all = ["#a", "a", "a*", "b=", "c", "d*", "e"]
        for chosen in 0..<1 << all.count {
            let left = block(all.indices.filter { chosen >> $0 & 1 == 0 }.map { all[$0] })
            let right = block(all.indices.filter { chosen >> $0 & 1 == 1 }.map { all[$0] })
            let merged = left.merged(with: right)
            #expect(merged.count == all.count)
            #expect((0..<merged.count).map { String(decoding: merged.keys[$0], as: UTF8.self) } == all)
            #expect(
                (0..<merged.count).map { String(decoding: merged.values[$0], as: UTF8.self) }
                    == all.map { "value of \($0)" })
        }
    }

    @Test func aListKeepsWhatAWordSaysMostOf() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            var packed: [UInt32] = []
            for page in 0..<Int.random(in: 1...40, using: &random) {
                for section in 0..<Int.random(in: 1...12, using: &random) {
                    let level = Int.random(in: 0..<SearchScale.levels, using: &random)
                    packed.append(Posting(page: page * 3, section: section, level: level).packed)
                }
            }
            let pages = Set(packed.map { $0 >> 12 }).count
            let limit = Int.random(in: 1...40, using: &random)
            let sections = Int.random(in: 1...6, using: &random)
            var bytes: [UInt8] = []
            packed.withUnsafeBufferPointer { packed in
                bytes.append(mostBytes: PostingList.mostBytes(packed.count)) {
                    PostingList.encode(
                        packed, pages: pages, limit: limit, sections: sections, rarity: 7, isCommon: true, to: &$0)
                }
            }
            let list = PostingList(decoding: bytes)
            #expect(list.rarity == 7 && list.isCommon && list.isPartial == (pages > limit))
            #expect(list.postings == Self.chosen(packed.map(Posting.init(packed:)), limit, sections))
        }
    }

    /// The same, by sorting.
    private static func chosen(_ postings: [Posting], _ limit: Int, _ sections: Int) -> [Posting] {
        let pages = Dictionary(grouping: postings, by: \.page).values.map { all in
            all.sorted { ($1.level, $0.section) < ($0.level, $1.section) }.prefix(sections)
        }
        let best = pages.sorted { left, right in
            (right[0].level, right.count, left[0].page) < (left[0].level, left.count, right[0].page)
        }.prefix(limit)
        return best.flatMap(\.self).sorted { ($0.page, $0.section) < ($1.page, $1.section) }
    }

    @Test func keysStandInTheOrderOfUTF16() {
        let keys = [
            "", "a", "ab", "abcdefgh", "abcdefghi", "abcdefgz", "b", "é", "日本", "\u{10400}", "\u{E000}", "\u{FFFD}",
        ]
        var list = KeyList()
        for key in keys.reversed() { list.append(key.utf8) }
        let order = ShardKey.order(of: list)
        #expect(order == Array(keys.indices.reversed()))
        #expect(keys.sorted { Array($0.utf16).lexicographicallyPrecedes(Array($1.utf16)) } == keys)
        // And many, of which some have the same first eight bytes.
        var random = Randomness(state: 16)
        let pieces = ["a", "b", "é", "\u{10400}", "\u{E000}", "abcdefgh"]
        let many = Set(
            (0..<3000).map { _ in
                (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
                    .joined()
            }
        ).sorted()
        var manyKeys = KeyList()
        for key in many { manyKeys.append(key.utf8) }
        #expect(
            ShardKey.order(of: manyKeys).map { many[$0] }
                == many.sorted { Array($0.utf16).lexicographicallyPrecedes(Array($1.utf16)) })
    }
}

extension LineBlock {
    fileprivate init(_ records: ArraySlice<(String, String)>) {
        var keys = KeyList()
        var values = KeyList()
        for (key, value) in records {
            keys.append(key.utf8)
            values.append(value.utf8)
        }
        self = keys.withKeys { keys in
            values.withKeys { values in
                var writer = Writer(LineBlock())
                for record in 0..<records.count { writer.append(keys[record], values[record]) }
                return writer.block
            }
        }
    }
}
