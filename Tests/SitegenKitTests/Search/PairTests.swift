import TestSupport
import Testing

@testable import SitegenKit

/// The lists of neighbouring words, compared with what the pages say.
@Suite struct PairTests {
    /// Beginnings of each other, alike up to the last letter of the longest, and not of ASCII.
    private static let words =
        ["a", "ab", "abc", "zz", "слово", "слова"] + ["a", "b", "ba"].map { String(repeating: "x", count: 38) + $0 }

    @Test func eachPairLeadsToThePagesThatHaveIt() async throws {
        var random = Randomness(state: 20_261_130)
        let rows = (0..<12).map { page in
            ["only\(page)"] + (0..<40).map { _ in Self.words.randomElement(using: &random)! }
        }
        var files: [String: String] = [:]
        for (page, row) in rows.enumerated() {
            files["content/p\(page).md"] = "---\ntitle: Page\n---\n\(row.joined(separator: " "))\n"
        }
        let reader = ShardReader(try #require(await TestSite(files).build().result?.search))
        func pages(_ sequence: SearchIndex.Sequence, _ key: String) -> Set<Int> {
            Set(reader.list(sequence, Array(key.utf8))?.postings.map(\.page) ?? [])
        }
        var expected: [String: Set<Int>] = [:]
        for (page, row) in rows.enumerated() {
            let places = pages(.words, "only\(page)")
            #expect(places.count == 1)
            for (left, right) in zip(row, row.dropFirst()) {
                expected["\(left) \(right)", default: []].formUnion(places)
            }
        }
        let words = Self.words + rows.map { $0[0] }
        for left in words {
            for right in words {
                #expect(pages(.pairs, "\(left) \(right)") == expected["\(left) \(right)", default: []])
            }
        }
    }
}
