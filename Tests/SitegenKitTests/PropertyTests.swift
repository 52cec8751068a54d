import Foundation
import TestSupport
import Testing

@testable import SitegenKit

/// What every build holds, shown on the flagship.
@Suite struct PropertyTests {
    private func outputs(_ snapshot: Snapshot, jobs: Int = 1) async throws -> [String: [UInt8]] {
        var options = BuildOptions()
        options.jobs = jobs
        let build = await Build.make(snapshot, options)
        let result = try #require(build.result, "\(build.diagnostics.map(\.message))")
        let rendered = await mapped(result.plan.files, jobs: jobs) { file -> (String, [UInt8])? in
            guard case .bytes(let bytes) = result.renderer.render(file.output) else { return nil }
            return (file.path, bytes)
        }
        return Dictionary(uniqueKeysWithValues: rendered.compactMap(\.self))
    }

    @Test func theFlagshipHasNoErrorAndNoOtherWarningThanItsCoverage() async {
        let findings = await Build.make(Repository.snapshot, BuildOptions()).diagnostics
        #expect(findings.filter { $0.rule != .notDocumented }.map { "\($0.place?.file ?? "") \($0.message)" } == [])
    }

    @Test func twoBuildsAreEqualHoweverManyThreadsAndOnWhateverDay() async throws {
        let first = try await outputs(Repository.snapshot)
        let later = Snapshot(files: Repository.snapshot.files, today: Day("2031-01-01"))
        #expect(try await outputs(later, jobs: 4) == first)
    }

    @Test func aSnapshotIsSortedInWhateverOrderTheFilesCome() {
        let paths = Repository.snapshot.files.map(\.path)
        #expect(paths == paths.sorted())
        #expect(Snapshot(files: Repository.snapshot.files.reversed()).files.map(\.path) == paths)
    }

    @Test func everyHrefAndFragmentResolves() async throws {
        let outputs = try await outputs(Repository.snapshot)
        var ids: [String: Set<String>] = [:]
        for (path, bytes) in outputs where path.hasSuffix(".html") {
            ids[path] = Set(attributes(["id"], in: bytes).map(\.value))
        }
        var checked = 0
        for (path, bytes) in outputs where path.hasSuffix(".html") {
            for (name, value) in attributes(["href", "src"], in: bytes) {
                guard !value.hasPrefix("https:"), !value.hasPrefix("http:"), !value.hasPrefix("mailto:") else {
                    continue
                }
                let parts = value.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let way = parts[0].removingPercentEncoding ?? ""
                let folder = value.hasPrefix("/") ? "" : Address.folder(path)
                let target =
                    way.isEmpty
                    ? path
                    : Address.normalized(folder + way).map {
                        way.hasSuffix("/") || $0.isEmpty ? ($0.isEmpty ? "" : $0 + "/") + "index.html" : $0
                    }
                let found = try #require(target, "\(path): \(name)=\(value) leads out of the site")
                #expect(outputs[found] != nil, "\(path): \(name)=\(value) leads to \(found), which is not there")
                if parts.count == 2 {
                    let fragment = parts[1].removingPercentEncoding ?? ""
                    #expect(ids[found]?.contains(fragment) == true, "\(path): \(value) has no such fragment")
                }
                checked += 1
            }
        }
        #expect(checked > 1000)
    }

    @Test func pagesAreSoundHTML() async throws {
        var titles: [String: String] = [:]
        var descriptions: [String: String] = [:]
        for (path, bytes) in try await outputs(Repository.snapshot) where path.hasSuffix(".html") {
            let html = String(decoding: bytes, as: UTF8.self)
            let all = attributes(["id"], in: bytes).map(\.value)
            #expect(
                Set(all).count == all.count,
                "\(path) has an id twice: \(all.filter { id in all.count { $0 == id } > 1 })")
            #expect(!html.contains(" style="), "\(path) has an inline style")
            #expect(!html.contains("<script>") && !html.contains("<style"), "\(path) has an inline script or style")
            #expect(!html.contains(" onclick="), "\(path) has an inline handler")
            guard !html.contains("http-equiv=\"refresh\"") else { continue }
            #expect(html.components(separatedBy: "<h1").count == 2, "\(path) has not one h1")
            #expect(html.contains("lang=\"en\""), "\(path) has no language")
            var level = 1
            for match in html.matches(of: /<h([1-6])/) {
                let next = Int(match.1) ?? 0
                #expect(next <= level + 1, "\(path) goes from h\(level) to h\(next)")
                level = next
            }
            let title = html.firstMatch(of: /<title>(.*?)<\/title>/).map { String($0.1) } ?? ""
            #expect(titles.updateValue(path, forKey: title) == nil, "\(path) shares its title \(title)")
            let description = html.firstMatch(of: /<meta name="description" content="(.*?)"/).map { String($0.1) } ?? ""
            #expect(!description.isEmpty, "\(path) has no description")
            #expect(
                descriptions.updateValue(path, forKey: description) == nil,
                "\(path) shares its description \(description)")
        }
    }

    /// The values of attributes, wherever tags have them.
    private func attributes(_ names: [String], in bytes: [UInt8]) -> [(name: String, value: String)] {
        let html = String(decoding: bytes, as: UTF8.self)
        return html.matches(of: /<[a-zA-Z][^<>]*>/).flatMap { tag in
            tag.0.matches(of: /\s([a-z-]+)="([^"]*)"/).compactMap { match in
                names.contains(String(match.1)) ? (String(match.1), unescaped(String(match.2))) : nil
            }
        }
    }

    private func unescaped(_ text: String) -> String {
        text.replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&#39;", with: "'")
            .replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
            .replacingOccurrences(of: "&amp;", with: "&")
    }
}
