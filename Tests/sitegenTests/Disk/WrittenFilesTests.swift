import TestSupport
import Testing

@testable import sitegen

@Suite struct WrittenFilesTests {
    /// Names of which some begin with others, with what sorts before a slash and behind it.
    private static let names = ["a", "a-", "a.b", "a0", "ab", "b", "é"]

    private func paths(_ random: inout Randomness) -> [OutputPath] {
        (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in
            let parts = (0..<Int.random(in: 1...3, using: &random)).map { _ in Self.names.randomElement(using: &random)!
            }
            return OutputPath(parts.joined(separator: "/"))
        }
    }

    @Test func aFileInWhichAnotherStandsIsFoundWhereverItIs() {
        var random = Randomness(state: 16)
        var found = 0
        for _ in 0..<2000 {
            let paths = paths(&random)
            let all = Set(paths)
            let first = all.sorted().lazy.compactMap { $0.parents.first(where: all.contains) }.first
            #expect(WrittenFiles(paths).fileAndFolder == first, "\(paths)")
            if first != nil { found += 1 }
        }
        #expect((200...1800).contains(found))
    }

    @Test func aListNamesEachFileOnce() throws {
        var random = Randomness(state: 17)
        for _ in 0..<200 {
            let paths = paths(&random)
            let list = WrittenFiles(paths)
            #expect(list.paths == Set(paths).sorted())
            #expect(try #require(WrittenFiles(list.encoded)) == list)
        }
    }

    @Test func twoListsTellWhatOneHasMore() {
        var random = Randomness(state: 18)
        for _ in 0..<200 {
            let (one, other) = (paths(&random), paths(&random))
            #expect(WrittenFiles(one).subtracting(WrittenFiles(other)) == Set(one).subtracting(other).sorted())
        }
    }
}
