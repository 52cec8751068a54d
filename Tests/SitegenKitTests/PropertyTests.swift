import Markdown
import SitegenKit
import TestSupport
import Testing

/// What every build holds, shown on the flagship.
@Suite struct PropertyTests {
    @Test func theFlagshipHasNoErrorAndNoWarning() async {
        let findings = await Build.make(Repository.snapshot, BuildOptions()).diagnostics
        #expect(findings.filter { $0.severity != .waived }.map { "\($0.place?.file ?? "") \($0.message)" } == [])
    }

    @Test func twoBuildsAreEqualHoweverManyThreadsAndOnWhateverDay() async throws {
        let first = try await Repository.flagship()
        let now = Repository.snapshot
        let later = Snapshot(files: now.files, included: now.included, today: Day("2031-01-01"))
        let second = try await BuiltSite(later, BuildOptions(jobs: 4), copied: Repository.bytes)
        let paths = Set(first.files.keys).union(second.files.keys)
        #expect(paths.filter { first.files[$0] != second.files[$0] } == [])
    }

    @Test func aBuildThatLaysItsPagesAwayGivesTheSame() async throws {
        let first = try await Repository.flagship()
        let now = Repository.snapshot
        let spill = MemorySpill()
        let files = now.files.map { file in
            guard case .text(let text) = file.content else { return file }
            return Snapshot.File(file.path, .text(FileText(text.bytes, in: spill)))
        }
        let snapshot = Snapshot(files: files, included: now.included, today: now.today, spill: spill)
        let second = try await BuiltSite(snapshot, BuildOptions(jobs: 2), copied: Repository.bytes)
        let paths = Set(first.files.keys).union(second.files.keys)
        #expect(paths.filter { first.files[$0] != second.files[$0] } == [])
        #expect(first.files.count > 3000 && spill.count > 2_000_000)
    }

    /// A build writes pages in a row and may take over from one to the next; a preview makes one alone.
    @Test(arguments: ["in order", "backwards", "at random"])
    func aRowOfPagesGivesWhatEachGivesAlone(order: String) async throws {
        let result = try #require(await Build.make(Repository.snapshot, BuildOptions()).result)
        var files = result.plan.files.filter { !Plan.isOfSearchIndex($0.path) }
        var random = Randomness(state: 20_261_126)
        if order == "backwards" { files.reverse() }
        if order == "at random" { files.shuffle(using: &random) }
        var series = Renderer.Series(result.renderer)
        for file in files {
            guard case .bytes(let alone) = result.renderer.render(file.output),
                case .bytes(let inRow) = series.render(file.output)
            else { continue }
            #expect(alone == inRow, "\(file.path)")
        }
        #expect(files.count > 900)
    }

    @Test func aSnapshotIsSortedInWhateverOrderTheFilesCome() {
        let paths = Repository.snapshot.files.map(\.path)
        #expect(paths == paths.sorted())
        #expect(Snapshot(files: Repository.snapshot.files.reversed()).files.map(\.path) == paths)
    }
}
