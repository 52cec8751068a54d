import Foundation
import Markdown
import SitegenKit
import TestSupport
import Testing

/// Whether caches keep a response, what becomes of a method and which headers are required is written in one place, the
/// registry. Tables of the guide take it from there, and do not repeat it.
@Suite struct TableFactTests {
    private struct Row {
        var path: String
        var cells: [String]
    }

    /// The rows of all tables that were written by hand, headings included.
    private static let rows: [Row] = Repository.snapshot.files.map(\.path).filter {
        $0.hasPrefix("content/guide/") && $0.hasSuffix(".md")
    }.flatMap { path in
        Repository.text(path).split(separator: "\n").filter { $0.hasPrefix("|") }.map { line in
            Row(path: path, cells: line.split(separator: "|").map { $0.trimmed })
        }
    }

    private static func registry() throws -> Registry {
        let (catalogue, _) = Catalogue.read("content/http/catalogue.yaml", from: Repository.snapshot)
        return try #require(catalogue?.registry)
    }

    @Test func noTableSaysByHandWhatCachesKeep() {
        let words = /\b(unasked|heuristic|heuristically|cacheable|if told|kept by caches)\b/.ignoresCase()
        #expect(Self.rows.count > 50)
        #expect(Self.rows.filter { $0.cells.contains { $0.contains(words) } }.map(\.cells) == [])
    }

    @Test func noTableSaysByHandWhatBecomesOfAMethod() {
        let redirects = /\[30[1-8]\]/
        let words = /\bbecomes? GET\b|\b(same|keeps the|the) method\b|method stays/.ignoresCase()
        let found = Self.rows.filter { row in
            row.cells.contains { $0.contains(redirects) } && row.cells.contains { $0.contains(words) }
        }
        #expect(found.map(\.cells) == [])
    }

    @Test func noTableSaysByHandWhichHeaderACodeMustCarry() throws {
        let registry = try Self.registry()
        var facts = 0
        for code in registry.codes {
            guard let headers = registry.fact("required_headers", of: code.value)?.value else { continue }
            for header in headers.split(whereSeparator: { ";|".contains($0) }) {
                facts += 1
                for row in Self.rows {
                    for cell in row.cells where cell.contains("[\(code.value)]") && cell.contains("`\(header)`") {
                        Issue.record("\(row.path) says by hand that \(code.value) has \(header): \(cell)")
                    }
                }
            }
        }
        #expect(facts > 10)
    }

    /// Numbers that the text states in words.
    @Test func theTextCountsAsTheRegistryDoes() throws {
        let registry = try Self.registry()
        func count(_ column: String, _ value: String, from first: String = "") -> Int {
            registry.codes.count { $0.value >= first && registry.fact(column, of: $0.value)?.value == value }
        }
        let caching = Repository.text("content/guide/caching.md")
        #expect(count("cacheable", "heuristic") == 13 && caching.contains("Twelve of the first thirteen"))
        #expect(count("cacheable", "heuristic", from: "400") == 6 && caching.contains("wrong for six codes"))
        #expect(count("cacheable", "never") == 4 && caching.contains("The four that are never stored"))
        let classes = Repository.text("content/guide/classes.md")
        #expect(registry.codes.count == 64 && classes.contains("lists 64"))
        #expect(64 - count("status", "reserved") - count("status", "temporary") == 61)
        #expect(classes.contains("61 are in use"))
        let unofficial = Repository.snapshot.files.count { file in
            file.path.hasPrefix("content/http/") && file.path.split(separator: "/").count == 4
        }
        #expect(unofficial == 44 && classes.contains("We keep 44 of them"))
    }

    /// A diagram names codes with their phrases, which are the registry's.
    @Test func diagramsUseTheRegistrysNames() throws {
        let registry = try Self.registry()
        var named = 0
        for line in Repository.text("content/guide/choosing.md").split(separator: "\n") {
            guard let outcome = line.firstMatch(of: /^ *- .*: \[([0-9]{3})\] (.+)$/) else { continue }
            #expect(registry.fact("name", of: String(outcome.1))?.value == String(outcome.2))
            named += 1
        }
        #expect(named > 20)
    }
}
