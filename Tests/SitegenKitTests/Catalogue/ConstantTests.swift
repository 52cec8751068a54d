import Foundation
import TestSupport
import Testing

/// The entries' names in languages, under "In code", are those that the languages on this machine have.
@Suite struct ConstantTests {
    /// What the flagship's catalogue of status codes publishes about each entry.
    private struct Entry: Decodable {
        var code: String
        var authority: String
        var fields: [String: Value]

        enum Value: Decodable {
            case list([String])
            case other

            init(from decoder: any Decoder) throws {
                let items = try? decoder.singleValueContainer().decode([String].self)
                self = items.map(Self.list) ?? .other
            }
        }

        func names(_ column: String) -> [String] { if case .list(let names)? = fields[column] { names } else { [] } }
    }

    private static let entries = Task {
        struct Catalogue: Decodable { var entries: [Entry] }
        let bytes = try #require(try await Repository.flagship().files["http/catalogue.json"])
        return try JSONDecoder().decode(Catalogue.self, from: Data(bytes)).entries
    }

    @Test func pythonIsAlwaysCompared() throws { #expect(ConstantSource.outputs.keys.contains(.python)) }

    @Test(arguments: ConstantSource.outputs.keys.sorted { $0.rawValue < $1.rawValue })
    func theCatalogueNamesWhatTheLanguageHas(language: ConstantSource) async throws {
        let lines = try #require(ConstantSource.outputs[language]).get().split(separator: "\n").map {
            $0.split(separator: "\t")
        }
        let version = lines.first { $0[0] == "version" }?[1]
        let actual = Set(lines.filter { $0[0] != "version" }.map { Constant(code: String($0[0]), name: String($0[1])) })
        let listed = try await Self.entries.value.flatMap { entry in
            entry.names(language.rawValue).compactMap {
                Constant(code: entry.code, written: $0, version: version)
            }
        }
        #expect(actual.count > 30)
        #expect(actual.subtracting(listed) == [], "no entry names these")
        #expect(Set(listed).subtracting(actual) == [], "the language does not have these")
    }

    @Test(arguments: ["python", "go", "rust", "node", "java", "dotnet", "ruby", "php", "swift"])
    func everyRegisteredCodeSaysSomething(column: String) async throws {
        let registered = try await Self.entries.value.filter { $0.authority == "iana" }
        #expect(registered.count == 64)
        #expect(registered.filter { $0.names(column).isEmpty }.map(\.code) == [])
    }

    /// The article's table of codes without a name says what the registry says.
    @Test(arguments: [
        "Python": "python", "Go": "go", "Rust": "rust", "Node.js": "node", "Java": "java", ".NET": "dotnet",
        "Ruby": "ruby", "PHP": "php", "Swift": "swift",
    ])
    func theArticleListsTheCodesWithoutAName(label: String, column: String) async throws {
        let article = Repository.text("content/guide/constants.md")
        let table = try #require(article.firstRange(of: "| Codes without a name |"))
        let row = try #require(
            article[table.upperBound...].split(separator: "\n").first { $0.hasPrefix("| \(label) |") })
        let without = try await Self.entries.value.filter { $0.names(column) == ["none"] }.map(\.code)
        #expect(row.matches(of: /\[([0-9]+)\]/).map { String($0.1) } == without)
    }

    @Test func aNoteLimitsANameToVersions() {
        func name(_ written: String, _ version: Substring?) -> String? {
            Constant(code: "413", written: written, version: version)?.name
        }
        #expect(name("A (since 3.13)", "3.13.0") == "A" && name("A (since 3.13)", "3.9.1") == nil)
        #expect(name("A (before 3.1)", "2.2.22") == "A" && name("A (before 3.1)", "3.1") == nil)
        #expect(name("A (deprecated since 3.1)", "2.2") == "A" && name("A (deprecated)", nil) == "A")
        #expect(name(":\"(unused)\" (before 3.1)", "2.2") == ":\"(unused)\"" && name("none", "1") == nil)
        #expect(name("Payload Too Large", nil) == "Payload Too Large" && name("A (since 1)", nil) == nil)
    }
}
