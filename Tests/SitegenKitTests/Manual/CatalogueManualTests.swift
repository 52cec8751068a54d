import SitegenKit
import TestSupport
import Testing

/// The manual's page on catalogues names every key that sitegen reads, and no other. What is read is asked of the code: the
/// finding on an unknown key lists those that are known.
@Suite struct CatalogueManualTests {
    struct Map: CustomTestStringConvertible, Sendable {
        /// The heading of the manual.
        var section: String
        /// The map in catalogue.yaml with a key that nobody knows.
        var yaml: String
        /// Keys that other sections of the manual describe.
        var elsewhere: Set<String> = []
        var testDescription: String { section }
    }

    static let maps = [
        Map(section: "Keys of catalogue.yaml", yaml: "qqqqqqqq: 1"),
        Map(section: "Keys of catalogue.yaml", yaml: "code: {qqqqqqqq: 1}"),
        Map(section: "Authorities", yaml: "authorities: {default: a, names: {a: A}, qqqqqqqq: 1}"),
        Map(section: "Classes", yaml: "classes: [{id: a, qqqqqqqq: 1}]"),
        Map(section: "Fields", yaml: "fields: {f: {type: string, qqqqqqqq: 1}}"),
        Map(section: "Sections", yaml: "sections: [{id: a, title: A, qqqqqqqq: 1}]"),
        Map(section: "Registry", yaml: "registry: {file: registry.csv, qqqqqqqq: 1}"),
        Map(section: "Entries as data", yaml: "entries: {file: codes.csv, qqqqqqqq: 1}"),
    ]

    /// What `KeyReader` knows in a file.
    private func known(_ files: [String: String]) async throws -> Set<String> {
        let findings = await TestSite(files).build().diagnostics
        let finding = try #require(findings.first { $0.rule == .unknownKey }, "\(findings.map(\.message))")
        let note = try #require(finding.notes.first?.text)
        return Set(note.dropFirst("known keys: ".count).split(separator: ", ").map(String.init))
    }

    private static func section(_ heading: String) -> String {
        let page = Repository.text("content/manual/catalogue.md")
        let parts = page.split(separator: "\n## ")
        return parts.first { $0.hasPrefix(heading + "\n") }.map(String.init) ?? ""
    }

    /// The keys that begin the items of a section's lists: "- `title`: text", "- `key`, `other`: text".
    private static func listed(in section: String) -> Set<String> {
        var keys: Set<String> = []
        for line in section.split(separator: "\n") {
            guard let item = line.firstMatch(of: /^ *- ((`[A-Za-z_]+`(, | and )?)+):/) else { continue }
            for key in String(item.1).matches(of: /`([A-Za-z_]+)`/) { keys.insert(String(key.1)) }
        }
        return keys
    }

    @Test(arguments: maps) func everyKeyIsInTheManual(_ map: Map) async throws {
        let known = try await known([
            "content/codes/catalogue.yaml": "title: Codes\n\(map.yaml)\n",
            "content/codes/registry.csv": "code\nE1\n", "content/codes/codes.csv": "code\nE1\n",
            "content/codes/E1.md": page("name: A"),
        ])
        #expect(!known.isEmpty)
        let listed = Self.listed(in: Self.section(map.section))
        let missing = known.subtracting(listed).sorted()
        #expect(missing == [], "content/manual/catalogue.md, `## \(map.section)`: write a line for each of these")
    }

    @Test func everyKeyOfTheManualIsRead() async throws {
        for section in Set(Self.maps.map(\.section)) {
            var known: Set<String> = []
            for map in Self.maps where map.section == section {
                known.formUnion(
                    try await self.known([
                        "content/codes/catalogue.yaml": "title: Codes\n\(map.yaml)\n",
                        "content/codes/registry.csv": "code\nE1\n", "content/codes/codes.csv": "code\nE1\n",
                        "content/codes/E1.md": page("name: A"),
                    ]))
            }
            let types = ["string", "text", "url", "bool", "int", "date", "code", "map", "enum", "list"]
            let listed = Self.listed(in: Self.section(section)).subtracting(section == "Fields" ? types : [])
            let unknown = listed.subtracting(known).sorted()
            #expect(unknown == [], "content/manual/catalogue.md, `## \(section)`: sitegen reads none of these")
        }
    }

    @Test func everyKeyOfAnEntryIsInTheManual() async throws {
        let known = try await known([
            "content/codes/catalogue.yaml": "title: Codes\n", "content/codes/E1.md": page("qqqqqqqq: 1"),
        ])
        let listed = Self.listed(in: Self.section("Keys of an entry"))
        let builtIn = Set(BuiltInField.allCases.map(\.rawValue))
        #expect(known.subtracting(listed).subtracting(builtIn).sorted() == [])
        #expect(listed.subtracting(known).sorted() == [])
        let fields = Self.section("Fields")
        for field in builtIn { #expect(fields.contains("`\(field)`"), "\(field)") }
    }

    @Test func everyKeyOfAWaiverIsInTheManual() async throws {
        let known = try await known([
            "content/codes/catalogue.yaml": "title: Codes\n",
            "content/codes/E1.md": page("waive: [{rule: SG020, because: a, qqqqqqqq: 1}]"),
        ])
        let section = Self.section("Waivers")
        for key in known { #expect(section.contains("`\(key)`"), "\(key)") }
    }

    @Test func everyTypeOfFieldIsInTheManual() async throws {
        let site = TestSite(["content/codes/catalogue.yaml": "title: Codes\nfields: {f: {type: qqqqqqqq}}\n"])
        let note = try #require(await site.build().diagnostics.first?.notes.first?.text)
        let section = Self.section("Fields")
        let types = note.dropFirst("types: ".count).split(separator: ", ")
        #expect(types.count > 8)
        for type in types { #expect(section.contains("`\(type)`"), "\(type)") }
    }

    /// The manual's page on tables, in the same way.
    @Test(arguments: [
        ("Tables of codes", "qqqqqqqq: 1\ncatalogue: codes\ncolumns: [code]"),
        ("Columns", "catalogue: codes\ncolumns: [{field: code, qqqqqqqq: 1}]"),
    ])
    func everyKeyOfATableIsInTheManual(_ heading: String, _ yaml: String) async throws {
        let known = try await known([
            "content/codes/catalogue.yaml": "title: Codes\n", "content/codes/E1.md": page("name: A"),
            "content/a.md": page("title: A", "```codes\n\(yaml)\n```\n"),
        ])
        let manual = Repository.text("content/manual/tables.md").split(separator: /\n##+\ /).first {
            $0.hasPrefix(heading + "\n")
        }
        #expect(Self.listed(in: String(manual ?? "")) == known)
    }
}
