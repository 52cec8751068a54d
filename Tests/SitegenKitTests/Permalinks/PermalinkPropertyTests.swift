import SitegenKit
import TestSupport
import Testing

/// No permalink is ever lost without an error: whatever happens to the content, each line of the lock still leads
/// somewhere, or the report names it.
@Suite struct PermalinkPropertyTests {
    @Test(arguments: 0..<60)
    func noPermalinkIsLostWithoutAnError(seed: Int) async throws {
        var random = Randomness(state: UInt64(seed))
        var content = Project()
        let lock = try await content.lock()
        for _ in 0..<Int.random(in: 1...4, using: &random) { content.change(using: &random) }

        let build = await content.site(lock).build()
        let others = build.diagnostics.filter { $0.severity == .error && $0.rule != .permalinkLost }
        #expect(others.map(\.message) == [])
        let lost = build.diagnostics.filter { $0.rule == .permalinkLost }
        let places = Set(lost.compactMap(\.place?.range))
        let besides = Set(
            lost.flatMap(\.notes).filter { $0.text.hasPrefix("lost with it: ") }.flatMap {
                $0.text.dropFirst("lost with it: ".count).split(separator: ", ").map(String.init)
            })
        func isNamed(_ line: PermalinkLock.Line) -> Bool {
            places.contains(line.range) || besides.contains(line.link.text)
        }
        let (read, _) = PermalinkLock.read(from: content.site(lock).snapshot)
        let lines = try #require(read).lines
        let outputs = await content.site(nil).outputs().mapValues { String(decoding: $0, as: UTF8.self) }
        for line in lines {
            // The report names a page that is gone, and not each fragment on it beside.
            let page = lines.first { $0.link == Permalink(line.link.url) }
            let isTold = isNamed(line) || page.map(isNamed) == true
            #expect(isTold || Self.answers(line.link, outputs), "\(line.link.text) after \(content.changes)")
            #expect(!isNamed(line) || !Self.answers(line.link, outputs), "\(line.link.text) is named")
        }
    }

    /// The edit that the help names mends it, and leaves nothing to say.
    @Test(arguments: 0..<30)
    func theHelpMendsWhatItCanTell(seed: Int) async throws {
        var random = Randomness(state: UInt64(seed))
        var content = Project()
        let lock = try await content.lock()
        content.rename(using: &random)
        let findings = await content.site(lock).build().diagnostics
        #expect(!findings.isEmpty)
        for help in Set(findings.compactMap(\.help)) {
            let parts = help.split(separator: "`")
            let file = String(parts[parts.count - 1].split(separator: " ").last ?? "")
            if parts.count == 3, parts[0] == "add ", var text = content.texts[file] {
                text.replace("---\n", with: "---\n\(parts[1])\n", maxReplacements: 1)
                content.texts[file] = text
            } else if parts.count == 5, parts[2] == " to the section ", let text = content.texts[file] {
                content.texts[file] = text.replacing("{id: \(parts[3]),", with: "{id: \(parts[3]), \(parts[1]),")
            }
        }
        let report = await content.site(lock).report()
        #expect(report == "", "after \(content.changes) and \(findings.compactMap(\.help))")
    }

    /// Whether a reader who follows the link reaches a page, and on it the fragment or that the code is gone.
    private static func answers(_ link: Permalink, _ outputs: [String: String]) -> Bool {
        var url = link.url
        guard var html = outputs[Address.output(url)] else { return false }
        if let refresh = html.firstRange(of: "content=\"0; url=") {
            let target = String(html[refresh.upperBound...].prefix { $0 != "\"" })
            url = Address.normalized(url + target).map { $0.isEmpty ? "" : $0 + "/" } ?? ""
            guard let next = outputs[Address.output(url)], !next.contains("http-equiv=\"refresh\"") else {
                return false
            }
            html = next
        }
        return link.fragment.isEmpty || html.contains("id=\"\(link.fragment)\"") || html.contains("was removed in")
    }
}

/// A small site that things happen to.
private struct Project {
    var texts: [String: String] = [:]
    private(set) var changes: [String] = []
    private var counter = 0

    init() {
        texts["content/codes/catalogue.yaml"] = """
            title: Codes
            sections:
              - {id: meaning, title: Meaning}
              - {id: common-mistakes, title: Common mistakes}
              - {id: faq, title: FAQ}

            """
        for code in ["E1", "E2", "W1"] {
            texts["content/codes/\(code).md"] = page(
                "name: Name of \(code)",
                """
                ## Meaning

                It is \(code).

                ## Common mistakes

                None.

                ## FAQ

                ### What does \(code) mean to me?

                Much.

                """)
        }
        for name in ["caching", "redirects", "errors"] {
            texts["content/guide/\(name).md"] = page(
                "title: About \(name)\nfaq: true", "## Why should I read of \(name)?\n\nTo know.\n")
        }
    }

    func site(_ lock: [UInt8]?) -> TestSite {
        TestSite(texts).with(PermalinkLock.path, lock.map(Snapshot.Content.text))
    }

    func lock() async throws -> [UInt8] {
        PermalinkLock.file(try #require(await site(nil).build().site).permalinks)
    }

    private func file(using random: inout Randomness) -> String? {
        texts.keys.filter { $0.hasSuffix(".md") }.sorted().randomElement(using: &random)
    }

    private mutating func next(_ what: String) -> Int {
        counter += 1
        changes.append(what)
        return counter
    }

    private mutating func edit(_ old: String, _ new: String, in file: String) {
        changes.append("\(old) is \(new) in \(file)")
        texts[file] = texts[file]?.replacing(old, with: new)
    }

    /// Anything may happen.
    mutating func change(using random: inout Randomness) {
        guard let file = file(using: &random) else { return }
        switch Int.random(in: 0..<8, using: &random) {
        case 0:
            changes.append("\(file) is deleted")
            texts[file] = nil
        case 1:
            let number = next("\(file) is copied")
            texts["content/new\(number)/page.md"] = page("title: Page \(number)")
        case 2: edit("## Meaning\n", "", in: file)
        case 3: edit("### What", "### In which way", in: file)
        case 4:
            guard file.hasPrefix("content/codes/") else { return }
            let number = next("\(file) is removed")
            texts[file] = page("status: removed\nremoved: \"\(number)\"\nreason: It was too much.")
        case 5:
            guard file.hasPrefix("content/guide/"), let text = texts.removeValue(forKey: file) else { return }
            let number = next("\(file) has an alias")
            texts["content/guide/page\(number).md"] = text.replacing(
                "faq: true", with: "faq: true\naliases: [/\(file.dropFirst("content/".count).dropLast(".md".count))/]")
        default: rename(using: &random)
        }
    }

    /// Something gets another name, which can be told.
    mutating func rename(using random: inout Randomness) {
        guard let file = file(using: &random) else { return }
        switch Int.random(in: 0..<3, using: &random) {
        case 0 where file.hasPrefix("content/guide/"):
            let text = texts.removeValue(forKey: file)
            let number = next("\(file) is moved")
            texts["content/moved\(number)/" + file.dropFirst("content/guide/".count)] = text
        case 1 where texts[file]?.contains("should I read") == true:
            edit("Why should I read", "Why should we read", in: file)
        default:
            guard texts["content/codes/catalogue.yaml"]?.contains("common-mistakes") == true else {
                changes.append("nothing is left to rename")
                return
            }
            edit("id: common-mistakes", "id: mistakes", in: "content/codes/catalogue.yaml")
        }
    }
}
