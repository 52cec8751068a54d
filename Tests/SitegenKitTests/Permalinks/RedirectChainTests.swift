import SitegenKit
import TestSupport
import Testing

/// A redirect leads to a page, in one step.
@Suite struct RedirectChainTests {
    private func site(_ pages: [String: [String]]) -> TestSite {
        TestSite(
            Dictionary(
                uniqueKeysWithValues: pages.map { name, aliases in
                    ("content/\(name).md", page("title: Page \(name)\naliases: [\(aliases.joined(separator: ", "))]"))
                }))
    }

    /// What each address of a built site leads to: files that refresh, and the rules for hosts.
    private func redirects(_ outputs: [String: [UInt8]]) -> [(from: String, to: String)] {
        var found: [(String, String)] = []
        for (path, bytes) in outputs where path.hasSuffix(".html") {
            let html = String(decoding: bytes, as: UTF8.self)
            guard let start = html.firstRange(of: "content=\"0; url=") else { continue }
            let target = String(html[start.upperBound...].prefix { $0 != "\"" })
            found.append((path, Address.normalized(Address.folder(path) + target) ?? "?"))
        }
        for line in String(decoding: outputs["_redirects"] ?? [], as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: " ").map { Address.normalized(Address.decoded($0)) ?? "?" }
            found.append((parts[0], parts[1]))
        }
        return found
    }

    private func expectOneStep(_ outputs: [String: [UInt8]], _ comment: String = "") {
        for (from, to) in redirects(outputs) {
            let target = String(decoding: outputs[to.isEmpty ? "index.html" : to + "/index.html"] ?? [], as: UTF8.self)
            #expect(!target.isEmpty, "\(from) leads to \(to), where nothing is \(comment)")
            #expect(!target.contains("http-equiv=\"refresh\""), "\(from) leads to \(to), which leads on \(comment)")
        }
    }

    @Test(arguments: [
        // The URL of a page, also in other letter case and as a file; the old URL of another page.
        ["a": ["/b/"], "b": []], ["a": ["/B/"], "b": []], ["a": ["/b"], "b": []], ["a": ["/old/"], "b": ["/old/"]],
        // A chain and a loop of names.
        ["a": ["/b/"], "b": ["/c/"], "c": []], ["a": ["/b/"], "b": ["/a/"]], ["a": ["/search/"]],
    ])
    func anAddressBelongsToOne(pages: [String: [String]]) async {
        let rules = await site(pages).rules()
        #expect(!rules.isEmpty && Set(rules) == ["SG033"])
    }

    @Test func anAliasThatIsThePagesOwnSaysNothing() async {
        let outputs = await site(["a": ["/a/", "/old/", "/old/"], "b": []]).outputs()
        #expect(redirects(outputs).map(\.from).sorted() == ["old", "old/index.html"])
        expectOneStep(outputs)
    }

    /// Whoever claims whatever: either it is an error, or each redirect takes one step.
    @Test(arguments: 0..<40) func anyNames(seed: Int) async {
        var random = Randomness(state: UInt64(seed))
        let names = ["a", "b", "c", "d", "e"]
        var pages: [String: [String]] = [:]
        for name in names.prefix(3) {
            let count = Int.random(in: 0...2, using: &random)
            pages[name] = (0..<count).map { _ in "/\((names + ["x/y", "x.html"]).randomElement(using: &random) ?? "")/"
            }
        }
        let build = site(pages)
        let outputs = await build.outputs()
        if outputs.isEmpty {
            #expect(await Set(build.rules()) == ["SG033"])
        } else {
            expectOneStep(outputs, "\(pages)")
        }
    }

    @Test func inTheGuide() async throws {
        let outputs = try await Repository.flagship().files
        #expect(redirects(outputs).count > 300)
        expectOneStep(outputs)
    }
}
