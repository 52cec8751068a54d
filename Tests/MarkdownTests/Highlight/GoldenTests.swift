import Foundation
import Markdown
import Testing

/// Each language has a sample in `Fixtures/Highlight` with its tokens marked: `k‹let› x = n‹42›` for a keyword and a
/// number. Without the marks it is the sample itself.
struct GoldenTests {
    static let languages = Language.all.map(\.name).filter { $0 != "text" }

    @Test(arguments: languages) func tokens(_ name: String) throws {
        let file = Bundle.module.url(forResource: "Fixtures/Highlight/\(name)", withExtension: "txt")
        let expected = try String(contentsOf: #require(file, "there is no sample of \(name)"), encoding: .utf8)
        let sample = expected.replacing(/(ins|del|[a-z])‹/, with: "").replacing("›", with: "")
        let found = try Self.notation(of: sample, as: name)
        #expect(found == expected)
    }

    @Test func everySampleHasALanguage() throws {
        let folder = try #require(Bundle.module.url(forResource: "Fixtures/Highlight", withExtension: nil))
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(files.sorted() == Self.languages.map { $0 + ".txt" }.sorted())
    }

    @Test func namesAreGivenOnce() {
        #expect(Language.names.count == Set(Language.names).count)
        #expect(Language.names.allSatisfy { $0 == $0.lowercased() })
    }

    @Test(arguments: [
        ("js", "javascript"), ("ts", "typescript"), ("yml", "yaml"), ("bash", "sh"), ("shell", "sh"), ("py", "python"),
        ("rb", "ruby"), ("rs", "rust"), ("cs", "csharp"), ("golang", "go"), ("htm", "html"), ("md", "markdown"),
        ("conf", "nginx"), ("jsonc", "json"), ("txt", "text"), ("plain", "text"), ("JSON", "json"),
    ])
    func aliases(_ alias: String, _ name: String) {
        #expect(Language.named(alias)?.name == name)
    }

    /// What only some samples of a language show.
    @Test(arguments: [
        ("http", "a: b\n", "a‹a›: b\n"),
        ("http", "GET /a\n\nPOST your things\n", "m‹GET› s‹/a›\n\nPOST your things\n"),
        (
            "http", "HTTP/1.1 200\nContent-Type: application/problem+json\n\n{\"a\":1}\n",
            "k‹HTTP/1.1› n‹200›\na‹Content-Type›: application/problem+json\n\n{a‹\"a\"›:n‹1›}\n"
        ),
        ("javascript", "a = b / c / d", "a = b / c / d"), ("javascript", "f(/[/]/)", "f‹f›(s‹/[/]/›)"),
        ("javascript", "`a${`b${c}`}`", "s‹`a›${s‹`b›${c}s‹`›}s‹`›"), ("javascript", "x.default", "x.default"),
        ("javascript", "`open ${", "s‹`open ›${"), ("swift", #""\\(a)""#, #"s‹"\\(a)"›"#),
        ("rust", "'static 'x'", "v‹'static› s‹'x'›"),
        ("rust", "a != b", "a != b"), ("python", "a.def", "a.def"), ("sql", "selected", "selected"),
        ("sh", "a#b # c", "f‹a›#b c‹# c›"), ("sh", "A=1 b", "v‹A›=1 b"), ("yaml", "a:b", "a:b"),
        ("yaml", "- |\n  x: 1\ny: 2", "- k‹|›\ns‹  x: 1›\na‹y›: n‹2›"),
        ("yaml", "a: |\nb: c", "a‹a›: k‹|›\na‹b›: c"), ("css", "a{b:c", "t‹a›{a‹b›:c"),
        ("html", "a < b & c", "a < b & c"),
        ("html", "<a b", "<t‹a› a‹b›"), ("diff", " +a", " +a"), ("text", "let x = 1", "let x = 1"),
    ])
    func details(_ language: String, _ sample: String, _ expected: String) throws {
        #expect(try Self.notation(of: sample, as: language) == expected)
    }

    private static func notation(of sample: String, as name: String) throws -> String {
        let bytes = Array(sample.utf8)
        let language = try #require(Language.named(name))
        var marked: [UInt8] = []
        var written = 0
        for token in Highlighter.tokens(of: bytes, as: language) {
            marked += bytes[written..<token.range.lowerBound]
            marked += "\(token.kind.name)‹".dropFirst("sg-".count).utf8 + bytes[token.range] + Array("›".utf8)
            written = token.range.upperBound
        }
        return text(marked + bytes[written...])
    }
}
