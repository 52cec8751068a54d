import Markdown
import TestSupport
import Testing

struct RandomTextTests {
    /// SplitMix64, so that each run sees the same texts.
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    static let pieces: [[UInt8]] =
        [
            "a", "b c", " ", "  ", "    ", "\t", "\n", "\n", "\n\n", "\r\n", "\r", "*", "**", "_", "__", "`", "``",
            "```\n",
            "~~~", "[", "]", "(", ")", "](", "][", "]: ", "[404]", "[a]: /b\n", "![", "<", ">", "> ", "- ", "1. ", "+ ",
            "2)",
            "# ", "## a\n", "===\n", "---\n", "\\", "\\\n", "&", "&amp;", "&copy;", "&#35;", "&#0;", "&NotEqualTilde;",
            "'", "\"",
            "(b \"c\")", "<b>", "</b>", "<b", "<a href='/x' id=\"y\">", "<!--", "-->", "<div>", "<script>", "</script>",
            "<?",
            "<![CDATA[", "<https://a.b>", "é", "𝄞", "\u{FFFD}", "{", "|", "!", "#", "\u{FEFF}",
        ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F]]

    static func texts(_ count: Int, seed: UInt64) -> [[UInt8]] {
        var generator = Generator(state: seed)
        return (0..<count).map { _ in
            (0..<Int.random(in: 1...40, using: &generator)).flatMap { _ in pieces.randomElement(using: &generator) ?? []
            }
        }
    }

    @Test func everyTextRendersAsLibcmark() {
        for bytes in Self.texts(4000, seed: 1) {
            let document = Document.parse(bytes, in: 0..<bytes.count)
            #expect(
                document.html(html: .allow) == LibCMark.html(bytes, unsafe: true), "\(text(bytes).debugDescription)")
            #expect(document.strayRanges(outside: 0..<bytes.count) == [], "\(text(bytes).debugDescription)")
        }
    }

    /// In the middle of a file, with something offered: nothing of either shows.
    @Test func whatIsAroundTheBodyStaysOut() {
        let reference = [Reference(label: "offered", destination: "/offered")]
        for bytes in Self.texts(3000, seed: 2) where bytes.first != 0xEF {
            let file = Array("---\na: b\n---\n".utf8) + bytes + Array("[after]".utf8)
            let document = Document.parse(file, in: 13..<(13 + bytes.count), references: reference)
            let alone = Document.parse(bytes, in: 0..<bytes.count)
            #expect(document.html(html: .allow) == alone.html(html: .allow), "\(text(bytes).debugDescription)")
            #expect(document.strayRanges(outside: 13..<(13 + bytes.count)) == [], "\(text(bytes).debugDescription)")
        }
    }

    /// Every link that has a target starts and ends with the marks of one.
    @Test func linksHaveTheirMarks() {
        var seen = 0
        for bytes in Self.texts(6000, seed: 3)
        where String(validating: bytes, as: UTF8.self) != nil && !bytes.contains(0) {
            let document = Document.parse(
                bytes, in: 0..<bytes.count, references: [Reference(label: "404", destination: "/404")])
            for inline in document.allInlines {
                switch inline.kind {
                case .link, .image:
                    seen += 1
                    let written = text(bytes[inline.range])
                    let marks = (written.first, written.last)
                    #expect(
                        marks == ("[", "]") || marks == ("[", ")") || marks == ("<", ">") || marks == ("!", "]")
                            || marks == ("!", ")"),
                        "\(written.debugDescription) in \(text(bytes).debugDescription)")
                    #expect(inline.target != nil, "\(text(bytes).debugDescription)")
                default: break
                }
            }
        }
        #expect(seen > 400)
    }

    @Test func openProseFillsToWholeHTML() {
        for bytes in Self.texts(2000, seed: 4) {
            let document = Document.parse(bytes, in: 0..<bytes.count)
            for setting in RawHTML.allCases {
                let prose = document.prose(html: setting) { _ in nil }
                #expect(prose.holes.map(\.offset) == prose.holes.map(\.offset).sorted())
                for link in prose.links {
                    #expect(link.range.upperBound <= bytes.count && link.target.upperBound <= bytes.count)
                    #expect(!bytes[link.range].contains { $0 == 10 || $0 == 13 }, "\(text(bytes).debugDescription)")
                    #expect(!bytes[link.target].contains { $0 == 10 || $0 == 13 }, "\(text(bytes).debugDescription)")
                }
                var whole: [UInt8] = []
                prose.write(0..<prose.html.count, into: &whole, ids: true) { prose.links[$0].destination }
                var parts: [UInt8] = []
                let middle = prose.headings.last?.outer.lowerBound ?? prose.html.count
                for part in [0..<middle, middle..<prose.html.count] {
                    prose.write(part, into: &parts, ids: true) { prose.links[$0].destination }
                }
                #expect(whole == parts)
            }
        }
    }

    @Test func proseComesBackFromASpillAsItWas() {
        let spill = MemorySpill()
        var links = 0
        for bytes in Self.texts(1000, seed: 8) {
            let document = Document.parse(bytes, in: 0..<bytes.count)
            let prose = document.prose(html: .allow) { heading in Slug.github(heading.name) }
            var spilled = prose
            spilled.layAway(in: spill)
            #expect(spilled.htmlCount == prose.html.count && spilled.headings == prose.headings)
            #expect(spilled.links == prose.links)
            #expect(spilled.readable.html == prose.html && spilled.readable.holes == prose.holes)
            let restored = spilled.restored
            #expect(restored.html == prose.html && restored.holes == prose.holes && restored.links == prose.links)
            links += prose.links.count
        }
        #expect(links > 400)
    }

    /// What the extensions look for, between what CommonMark does.
    static let extendedPieces: [[UInt8]] =
        pieces
        + [
            "|", "|", "|a|b|\n|-|:-:|\n", "\n|-|\n", "\\|", ":-:", "-|-", "~", "~~", "~~", "[^a]", "[^b]", "\n[^a]: ",
            "\n[^B]: ",
            "\n    ", "[ ] ", "- [x] ", "> [!NOTE]\n", "> [!tip]\n> ", "www.", "www.a.b", "http://a.b/c", "://",
            "a@b.c", "mailto:",
            " {#a}", " {#", "}", "^", "@", ":", ";", "_", ".",
        ].map { Array($0.utf8) }

    static func extendedTexts(_ count: Int, seed: UInt64) -> [[UInt8]] {
        var generator = Generator(state: seed)
        return (0..<count).map { _ in
            (0..<Int.random(in: 1...40, using: &generator)).flatMap { _ in
                extendedPieces.randomElement(using: &generator) ?? []
            }
        }
    }

    /// No text makes the extensions crash, lose their way out of the text, or write HTML that is not whole.
    @Test func extendedTextsAreWhole() {
        for bytes in Self.extendedTexts(6000, seed: 6) {
            let written = text(bytes).debugDescription
            let file = Array("---\n---\n".utf8) + bytes + Array("[after]".utf8)
            let body = 8..<(8 + bytes.count)
            let document = Document.parse(
                file, in: body, references: [Reference(label: "404", destination: "/404")], syntax: .all)
            #expect(document.strayRanges(outside: body) == [], "\(written)")
            #expect(document.notes.allSatisfy { $0.references > 0 }, "\(written)")
            let prose = document.prose(html: .sanitize) { _ in nil }
            #expect(prose.holes.map(\.offset) == prose.holes.map(\.offset).sorted(), "\(written)")
            for link in prose.links {
                #expect(!file[link.range].contains { $0 == 10 || $0 == 13 }, "\(written)")
                #expect(!file[link.target].contains { $0 == 10 || $0 == 13 }, "\(written)")
            }
            var out: [UInt8] = []
            prose.write(0..<prose.html.count, into: &out, ids: true) { prose.links[$0].destination }
            var open: [Substring] = []
            for tag in text(out).matches(of: /<(\/?)([^>]*)>/) {
                let name = tag.2.prefix { $0 != " " }
                if ["br", "hr", "img", "input"].contains(name) { continue }
                if tag.1.isEmpty {
                    #expect(name != "a" || !open.contains("a"), "\(written)\n\(text(out))")
                    open.append(name)
                } else if open.popLast() != name {
                    Issue.record("\(written)\n\(text(out))")
                }
            }
            #expect(open.isEmpty, "\(written)\n\(text(out))")
        }
    }

    /// What needs no extension is read as ever, with all of them.
    @Test func textsWithoutExtensionsStayAsTheyAre() {
        let signs = Array("|~^@!:w{".utf8)
        var compared = 0
        for bytes in Self.texts(4000, seed: 7)
        where !bytes.contains(where: signs.contains) && !text(bytes).contains("[ ]") {
            compared += 1
            #expect(
                Document.parse(bytes, in: 0..<bytes.count, syntax: .all) == Document.parse(bytes, in: 0..<bytes.count))
        }
        #expect(compared > 500)
    }

    /// Where a footnote and a table stand behind a text, it is read beside libcmark: its blocks are the same.
    @Test func rewrittenTextsStayAsTheyAre() {
        var compared = 0
        for bytes in Self.texts(4000, seed: 8) where !text(bytes).contains("|") {
            let file = bytes + Array("\n\n<!-- -->\n\n[^note]: x\n".utf8)
            let rewritten = Document.parse(file, in: 0..<file.count, syntax: [.footnotes])
            guard rewritten.unusedNotes.count == 1 else { continue }
            compared += 1
            let plain = Document.parse(file, in: 0..<(file.count - 11))
            #expect(rewritten.blocks == plain.blocks, "\(text(bytes).debugDescription)")
        }
        #expect(compared > 2000)
    }
}
