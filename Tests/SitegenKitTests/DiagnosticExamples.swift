import Foundation
import Markdown
import SitegenKit
import Testing

/// The catalogue of diagnostics in `content/diagnostics` is held to the code: every rule has an entry that describes
/// it, and the site in the entry's example raises this rule and no other.
@Suite struct DiagnosticExamples {
    @Test func everyRuleHasAnEntryAndEveryEntryARule() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: DiagnosticEntry.folder.path)
        let entries = names.filter { $0.hasSuffix(".md") && $0 != "index.md" }.map { String($0.dropLast(".md".count)) }
        #expect(entries.sorted() == Rule.allCases.map(\.rawValue).sorted())
    }

    @Test(arguments: Rule.allCases)
    func theEntryDescribesTheRule(_ rule: Rule) throws {
        let entry = try DiagnosticEntry(rule)
        #expect(entry.value("name") == rule.name)
        #expect(entry.value("severity") == rule.severity.rawValue)
        #expect(entry.value("waivable") == String(rule.isWaivable))
    }

    @Test(arguments: Rule.allCases)
    func theExampleRaisesTheRuleAlone(_ rule: Rule) async throws {
        let site = try DiagnosticEntry(rule).example()
        let diagnostics = await site.build().diagnostics
        let report = await site.report()
        #expect(Set(diagnostics.map(\.rule)) == [rule], "\(report)")
        #expect(diagnostics.allSatisfy { $0.severity == rule.severity }, "\(report)")
    }

    /// What follows from a mistake is not reported beside it.
    @Test func oneMistakeIsOneFinding() async {
        let sections = "sections: [{id: meaning, title: Meaning}, {id: example, title: Example}]"
        let repeated = TestSite([
            "content/codes/catalogue.yaml": "title: Codes\n\(sections)\n",
            "content/codes/E1.md": page("summary: A code.", "## Meaning\n\n## Example\n\n## Meaning\n"),
        ])
        #expect(await repeated.rules() == ["SG025"])

        let entry = page("number: 1\naliases: [full]")
        let copied = TestSite([
            "content/index.md": page("title: Home", "See [E1].\n"),
            "content/codes/catalogue.yaml": "title: Codes\nfields:\n  number: {type: int, unique: true}\n",
            "content/codes/E1.md": entry, "content/codes/old/E1.md": entry,
        ])
        #expect(await copied.rules() == ["SG032"])
    }

    @Test func theCatalogueHoldsItsOwnRules() async throws {
        var texts: [String: String] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: DiagnosticEntry.folder.path) {
            texts["content/diagnostics/\(name)"] = try DiagnosticEntry.text(name)
        }
        let site = TestSite(texts)
        let rules = await site.rules()
        let report = await site.report()
        #expect(rules.isEmpty, "\(report)")
    }
}

/// An entry of `content/diagnostics`, as far as tests need it.
struct DiagnosticEntry {
    struct BadExample: Error {
        var reason: String
    }

    /// The files of an example stand in code blocks whose title is a path, and for what no block can show, in parentheses,
    /// what the block stands for.
    private struct File {
        var kind: String
        var path: String
        var text: String
    }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "content/diagnostics")

    private let front: FrontMatter
    private let files: [File]

    static func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    init(_ rule: Rule) throws {
        let name = rule.rawValue + ".md"
        let bytes = Array(try Self.text(name).utf8)
        front = FrontMatter.split(bytes, file: name).0
        let prose = Document.parse(bytes, in: front.body).prose(html: .escape) { _ in nil }
        files = prose.codeBlocks.compactMap { block in
            guard let heading = block.heading, prose.headings[heading].text == "Example" else { return nil }
            guard let title = CodeInfo(block.info).title else { return nil }
            let parts = title.split(separator: " (", maxSplits: 1).map(String.init)
            return File(kind: parts.count == 2 ? parts[1] : "", path: parts[0], text: block.literal)
        }
    }

    /// A single value of the front matter.
    func value(_ key: String) -> String? {
        guard case .mapping(let entries)? = front.yaml?.value, let entry = entries.first(where: { $0.key == key }),
            case .scalar(let text) = entry.value.value
        else { return nil }
        return text
    }

    /// The site of the example.
    func example() throws -> TestSite {
        guard !files.isEmpty else { throw BadExample(reason: "the example has no file") }
        return try files.reduce(TestSite([:])) { site, file in
            guard file.path.hasPrefix("content/") || file.path.hasPrefix("templates/") else {
                throw BadExample(reason: "\(file.path) is below neither content nor templates")
            }
            return try site.with(file.path, Self.content(file))
        }
    }

    /// What a block stands for; nil for a file that is not there.
    private static func content(_ file: File) throws -> Snapshot.Content? {
        switch file.kind {
        case "in hexadecimal)": return .text(try bytes(hex: file.text))
        case "its size)":
            guard let size = Int(file.text.trimmed) else { throw BadExample(reason: "\(file.text) is no size") }
            return .problem(.tooLarge(size: size))
        case "a link)": return .problem(.symlinkOutside(target: file.text.trimmed))
        case "a link to itself)": return .problem(.symlinkLoop)
        case "a folder)": return .problem(.folder)
        case "unreadable)": return .problem(.unreadable(reason: file.text.trimmed))
        case "missing)": return nil
        default: return .text(Array(file.text.utf8))
        }
    }

    private static func bytes(hex: String) throws -> [UInt8] {
        let digits = hex.compactMap(\.hexDigitValue)
        guard digits.count % 2 == 0, digits.count == hex.count(where: { !$0.isWhitespace }) else {
            throw BadExample(reason: "\(hex) is not hexadecimal")
        }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
