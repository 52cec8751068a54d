import SitegenKit
import Testing

@testable import sitegen

/// The record of a build as bytes, and what it stands for.
struct BuildRecordTests {
    private let key: ContentHash = {
        var key = ContentHash()
        key.add("what it was made from")
        return key
    }()

    private var record: BuildRecord {
        var record = BuildRecord(
            output: "/é/site", key: key, report: Array("a warning\n".utf8), warnings: 1, waived: 2, bytes: 345,
            list: Stamp(size: 3, modified: Status.Moment(seconds: -4, nanoseconds: 5), inode: .max))
        record.files.add(
            "a/index.html",
            Stamp(size: 1, modified: Status.Moment(seconds: 10_413_792_000, nanoseconds: 123_456_789), inode: 7))
        record.files.add(
            "é.png", Stamp(size: 0, modified: Status.Moment(seconds: 0, nanoseconds: 0), inode: 0))
        return record
    }

    @Test func comesBackAsItWas() {
        let back = BuildRecord(record.encoded, key: key)
        #expect(back == record)
        #expect(back?.files.count == 2)
        #expect(back?.files.map(\.path) == ["a/index.html", "é.png"])
        #expect(back?.files.map(\.stamp.inode) == [7, 0])
    }

    @Test func manyFilesComeBackInTheirOrder() {
        var record = record
        let paths = (0..<40_000).map { "a/folder/of/files/\($0).html" }
        for (number, path) in paths.enumerated() {
            record.files.add(path, Stamp(size: number, modified: Status.Moment(seconds: 1, nanoseconds: 2), inode: 3))
        }
        let back = BuildRecord(record.encoded, key: key)
        #expect(back == record)
        #expect(back?.files.dropFirst(2).map(\.path) == paths)
        #expect(back?.files.dropFirst(2).map(\.stamp.size) == Array(paths.indices))
    }

    @Test func itsStartTellsWhatWasWritten() {
        let bytes = record.encoded
        #expect(BuildRecord.output(bytes) == "/é/site")
        #expect(BuildRecord.output(Array(bytes.prefix(40))) == "/é/site")
        #expect(BuildRecord.output(Array(bytes.prefix(30))) == nil)
        #expect(BuildRecord.output(Array("sitegen record 1\n".utf8) + bytes.dropFirst(17)) == nil)
    }

    @Test func isNoneForAnotherKey() {
        var other = key
        other.add(1)
        #expect(BuildRecord(record.encoded, key: other) == nil)
    }

    @Test func isNoneWhereAByteIsMissingOrChanged() {
        let bytes = record.encoded
        for index in bytes.indices {
            #expect(BuildRecord(Array(bytes.prefix(index)), key: key) == nil, "cut off at \(index)")
            var changed = bytes
            changed[index] ^= 1
            #expect(BuildRecord(changed, key: key) == nil, "changed at \(index)")
        }
        #expect(BuildRecord(bytes + [0], key: key) == nil)
    }

    /// Contents that would be one, were they hashed as one stretch of bytes, are not.
    @Test func hashesTellContentsApart() {
        let contents: [[[UInt8]]] = [
            [], [[]], [[], []], [[0]], [[0], []], [[], [0]], [[0, 0]], [[0], [0]], [[1], [2]], [[1, 2]], [[2], [1]],
            [Array(repeating: 0, count: 15)], [Array(repeating: 0, count: 16)], [Array(repeating: 0, count: 17)],
            [Array(0..<16)], [Array(1..<17)], [Array(0..<16), Array(0..<16)], [Array(0..<32)],
        ]
        let hashes = contents.map { parts in
            var hash = ContentHash()
            for part in parts { hash.add(part) }
            return hash
        }
        #expect(Set(hashes).count == contents.count)
    }

    @Test func everyByteCounts() {
        let text = (0..<100).map { UInt8($0) }
        var seen: Set<ContentHash> = []
        for index in text.indices {
            for bit in 0..<8 {
                var changed = text
                changed[index] ^= 1 << UInt8(bit)
                var hash = ContentHash()
                hash.add(changed)
                seen.insert(hash)
            }
        }
        #expect(seen.count == 800)
    }

    // MARK: What decides

    private func hash(
        _ files: [Snapshot.File], _ options: BuildOptions = BuildOptions(), included: [Snapshot.Included] = [],
        today: Day? = nil, style: [String] = []
    ) -> ContentHash? {
        BuildKey(
            Snapshot(files: files, included: included, today: today), options, style: style, source: "/nowhere")?.hash
    }

    @Test func everythingThatDecidesIsInTheKey() {
        let file = Snapshot.File("content/a.md", .text([1]))
        let keys = [
            hash([]), hash([file]), hash([Snapshot.File("content/b.md", .text([1]))]),
            hash([Snapshot.File("content/a.md", .text([2]))]),
            hash([Snapshot.File("content/a.md", .problem(.folder))]),
            hash([file, Snapshot.File("content/b.md", .text([]))]),
            hash([file], BuildOptions(drafts: true)), hash([file], BuildOptions(baseURL: "https://example.org/")),
            hash([file], included: [Snapshot.Included("x", .text([1]))]),
            hash([file], included: [Snapshot.Included("x", .text([2]))]),
            hash([file], included: [Snapshot.Included("x", .missing(beside: []))]),
            hash([file], today: Day("2026-11-24")), hash([file], today: Day("2026-11-25")),
            hash([file], style: ["json"]), hash([file], style: ["text", "color"]),
        ]
        #expect(!keys.contains(nil))
        #expect(Set(keys).count == keys.count)
        #expect(hash([file]) == hash([file], BuildOptions(jobs: 7)))
    }

    @Test func anAssetThatCannotBeLookedAtDecidesNothing() {
        #expect(hash([Snapshot.File("content/a.png", .asset(size: 1))]) == nil)
    }
}
