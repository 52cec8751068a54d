import Markdown
import Testing

/// What holds for every language and every text.
struct HighlightPropertyTests {
    static let pieces: [[UInt8]] =
        [
            "a", "if", "def", "class", "fn", "$", "@", "#", "\"", "'", "`", "\"\"\"", "/*", "*/", "//", "--", "<", "</",
            "<!--", "-->", ">",
            "{", "}", "{{", "}}", "(", ")", "[", "]", "${", "#{", "\\(", "\\", "\n", "\n\n", "\r\n", " ", "\t", "  ",
            ":", ": ", "=", ";", ",",
            "- ", "|", "| \n", "> ", "+", "-", "/", "&", "&amp;", "0x1F", "1e-5", "1.", "r#\"", "<<A", "A\n",
            "HTTP/1.1 200 OK\n", "GET / HTTP/1.1\n",
            "Content-Type: text/html\n", "```json\n", "```\n", "---\n", "<style>", "</style>", "<script>", "é", "𝄞",
            "%w[", "@\"", "[a]\n",
        ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xE2, 0x82]]

    static func texts(_ count: Int, seed: UInt64) -> [[UInt8]] {
        var generator = RandomTextTests.Generator(state: seed)
        return (0..<count).map { _ in
            (0..<Int.random(in: 1...60, using: &generator)).flatMap { _ in pieces.randomElement(using: &generator) ?? []
            }
        }
    }

    @Test(arguments: Language.all.map(\.name)) func tokensAreInOrder(_ name: String) throws {
        let language = try #require(Language.named(name))
        for bytes in Self.texts(600, seed: 11) {
            var end = 0
            for token in Highlighter.tokens(of: bytes, as: language) {
                #expect(end <= token.range.lowerBound && !token.range.isEmpty && token.range.upperBound <= bytes.count)
                end = token.range.upperBound
            }
        }
    }

    /// Without its tags a sample is the text that the author wrote, with whatever its lines are marked.
    @Test(arguments: Language.all.map(\.name)) func theTextIsWhole(_ name: String) {
        for (number, bytes) in Self.texts(200, seed: 12).enumerated() {
            let literal = text(bytes).filter { $0 != "\u{0}" }
            let info = [name, "\(name) {1,3-4}", "\(name) numbers=7"][number % 3]
            let block = Block(
                .code(CodeBlock(info: info, literal: literal, fenced: true, literalStart: 0)), at: 0..<0)
            var document = parse("")
            document.blocks = [block]
            let prose = document.prose(html: .escape) { _ in nil }
            let written = text(prose.html).replacing(/<[^>]*>/, with: "").replacing("&lt;", with: "<").replacing(
                "&gt;", with: ">"
            )
            .replacing("&amp;", with: "&")
            #expect(Array(written.utf8) == Array((literal + "\n").utf8), "\(literal.debugDescription)")
        }
    }

    /// A hundred thousand of anything takes no time to speak of; with each looking at all that follow, it would.
    @Test(.serialized, .timeLimit(.minutes(1)), arguments: Language.all.map(\.name))
    func timeGrowsWithTheText(_ name: String) throws {
        let language = try #require(Language.named(name))
        let hostile = [
            "\"", "\\", "'", "`", "#", "/", "/[", "{", "{{", "}", "(", "[", "<", "<a ", "<!--", "&", "$", "${", "\"${",
            "`${", "@", ":", "a:", "a: ", "-", "- ",
            " ", "\n", "\n\n", "GET / HTTP/1.1\n\n", "/*", "r#", "<<A\n", "```\n", "> ", "|", "a ", "=", "]", "](", "%",
            "é",
        ]
        for piece in hostile {
            let bytes = Array(String(repeating: piece, count: 20_000).utf8)
            _ = Highlighter.tokens(of: bytes, as: language)
        }
    }
}
