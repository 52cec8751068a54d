import Foundation
import Markdown
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

    @Test func theFlagshipHasNoErrorAndNoWarning() async {
        let findings = await Build.make(Repository.snapshot, BuildOptions()).diagnostics
        #expect(findings.filter { $0.severity != .waived }.map { "\($0.place?.file ?? "") \($0.message)" } == [])
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

    @Test func noTwoFilesShareAPathWhateverTheLetterCase() async throws {
        let result = try #require(await Build.make(Repository.snapshot, BuildOptions()).result)
        let paths = result.plan.files.map { $0.path.lowercased() }
        #expect(Set(paths).count == paths.count)
        let folders = Set(paths.flatMap { path in path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) } })
        #expect(folders.isDisjoint(with: paths))
    }

    @Test func everyLinkOfATwinResolves() async throws {
        let outputs = try await outputs(Repository.snapshot)
        var ids: [String: Set<String>] = [:]
        for (path, bytes) in outputs where path.hasSuffix(".html") {
            ids[path] = Set(attributes(["id"], in: bytes).map(\.value))
        }
        let base = "https://status-codes.example/"
        func check(_ address: String, in path: String) {
            guard address.hasPrefix(base) || address.hasPrefix("#") else { return }
            let parts = address.dropFirst(address.hasPrefix("#") ? 0 : base.count)
                .split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            let file = (address.hasPrefix("#") ? path : String(parts[0])).prefix { $0 != "?" }
            let target = Address.output(String(file))
            #expect(outputs[target] != nil, "\(path): \(address)")
            guard parts.count == 2 else { return }
            let page = Address.folder(target) + "index.html"
            #expect(ids[page]?.contains(String(parts[1])) == true, "\(path): \(address) has no such fragment")
        }
        var checked = 0
        for (path, bytes) in outputs where path.hasSuffix(".md") {
            let body = Array(bytes)
            let prose = Document.parse(body, in: 0..<body.count).prose(html: .escape) { _, _, _ in nil }
            for link in prose.links {
                #expect(!link.destination.hasPrefix("sitegen:") && !link.destination.contains("../"), "\(path)")
                check(link.destination, in: path)
                checked += 1
            }
        }
        #expect(checked > 1000)
        func walk(_ value: Any, _ path: String) {
            switch value {
            case let text as String: if text.hasPrefix(base) { check(text, in: path) }
            case let list as [Any]: for item in list { walk(item, path) }
            case let object as [String: Any]: for item in object.values { walk(item, path) }
            default: break
            }
        }
        for (path, bytes) in outputs where path.hasSuffix(".json") {
            walk(try JSONSerialization.jsonObject(with: Data(bytes)), path)
        }
    }

    @Test func everyRedirectLeadsToAPage() async throws {
        let outputs = try await outputs(Repository.snapshot)
        let lines = String(decoding: outputs["_redirects"] ?? [], as: UTF8.self).split(separator: "\n")
        #expect(lines.count > 100)
        let rules = lines.map { $0.split(separator: " ").map(String.init) }
        let sources = Set(rules.map { $0[0].lowercased() })
        #expect(Set(rules.map { $0[0] }).count == rules.count)
        for rule in rules {
            let page = outputs[Address.output(String(rule[1].dropFirst()))]
            #expect(page != nil && rule[2] == "301", "\(rule)")
            #expect(!String(decoding: page ?? [], as: UTF8.self).contains("http-equiv=\"refresh\""), "\(rule)")
            #expect(rule[0] != rule[1])
            let isOtherCase = rule[0].lowercased() == rule[1].lowercased()
            #expect(isOtherCase || !sources.contains(rule[1].lowercased()) || rules.allSatisfy { $0[0] != rule[1] })
        }
        for (path, bytes) in outputs where path.hasSuffix(".html") {
            let html = String(decoding: bytes, as: UTF8.self)
            guard html.contains("http-equiv=\"refresh\"") else { continue }
            #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"), "\(path)")
            #expect(html.contains("<link rel=\"canonical\""), "\(path)")
        }
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
