import Foundation
import Markdown
import SitegenKit
import TestSupport
import Testing

/// What the files for hosts and programs hold, shown on the flagship.
@Suite struct FlagshipOutputTests {
    @Test func noTwoFilesShareAPathWhateverTheLetterCase() async throws {
        let paths = try await Repository.flagship().files.keys.map { $0.lowercased() }
        #expect(Set(paths).count == paths.count)
        let folders = Set(paths.flatMap { path in path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) } })
        #expect(folders.isDisjoint(with: paths))
    }

    @Test func everyLinkOfATwinResolves() async throws {
        let site = try await Repository.flagship()
        let pages = try SitePages(site)
        let read = Dictionary(uniqueKeysWithValues: pages.pages.map { ("/" + $0.path, $0.html) })
        func check(_ address: String, in path: String) {
            guard address.hasPrefix(site.url) || address.hasPrefix("#") else { return }
            let whole = pages.root.resolving("./" + path).resolving(address)
            let page = Address.folder(whole.path) + "index.html"
            switch pages.target(of: whole) {
            case .missing, .elsewhere: Issue.record("\(path): \(address) leads nowhere")
            case .page, .file:
                guard let fragment = whole.fragment?.removingPercentEncoding, !fragment.isEmpty else { return }
                // A twin has the fragments of its page.
                #expect(read[page]?.element(id: fragment) != nil, "\(path): \(address) has no such fragment")
            }
        }
        var checked = 0
        for (path, bytes) in site.files where path.hasSuffix(".md") {
            let prose = Document.parse(bytes, in: 0..<bytes.count).prose(html: .escape) { _ in nil }
            for link in prose.links {
                #expect(!link.destination.hasPrefix("sitegen:") && !link.destination.contains("../"), "\(path)")
                check(link.destination, in: path)
                checked += 1
            }
        }
        #expect(checked > 1000)
        func walk(_ value: Any, _ path: String) {
            switch value {
            case let text as String: check(text.hasPrefix(site.url) ? text : "", in: path)
            case let list as [Any]: for item in list { walk(item, path) }
            case let object as [String: Any]: for item in object.values { walk(item, path) }
            default: break
            }
        }
        for (path, bytes) in site.files where path.hasSuffix(".json") {
            walk(try JSONSerialization.jsonObject(with: Data(bytes)), path)
        }
    }

    @Test func everyRedirectLeadsToAPage() async throws {
        let site = try await Repository.flagship()
        let lines = (site.text("_redirects") ?? "").split(separator: "\n")
        #expect(lines.count > 100)
        let rules = lines.map { $0.split(separator: " ").map(String.init) }
        let sources = Set(rules.map { $0[0].lowercased() })
        #expect(Set(rules.map { $0[0] }).count == rules.count)
        for rule in rules {
            let page = site.text(Address.output(String(rule[1].dropFirst())))
            #expect(page != nil && rule[2] == "301", "\(rule)")
            #expect(page?.contains("http-equiv=\"refresh\"") == false, "\(rule)")
            #expect(rule[0] != rule[1])
            let isOtherCase = rule[0].lowercased() == rule[1].lowercased()
            #expect(isOtherCase || !sources.contains(rule[1].lowercased()) || rules.allSatisfy { $0[0] != rule[1] })
        }
    }
}
