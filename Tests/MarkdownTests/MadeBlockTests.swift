import Markdown
import Testing

/// Fences that a site makes something of.
@Suite struct MadeBlockTests {
    private func prose(_ text: [UInt8], html: RawHTML = .escape) -> Prose {
        var document = Document.parse(text, in: 0..<text.count, syntax: .footnotes)
        document.takeMadeBlocks(references: [Reference(label: "404", destination: "/404")])
        return document.prose(html: html) { _ in nil }
    }

    private func html(_ prose: Prose) -> String {
        var out: [UInt8] = []
        prose.write(0..<prose.html.count, into: &out, ids: true) { prose.links[$0].destination }
        return String(decoding: out, as: UTF8.self)
    }

    @Test(arguments: [
        ("codes", true), ("diagram title=x", true), ("codes\ttitle=x", true), ("codes{1}", true), ("codesx", false),
        ("code", false),
        ("sh codes", false), ("Codes", false), ("", false),
    ])
    func whichFencesAreNoSamples(_ info: String, _ isMade: Bool) {
        let prose = prose(Array("```\(info)\na\n```\n".utf8))
        #expect(prose.made.count == (isMade ? 1 : 0))
        #expect(prose.codeBlocks.count == (isMade ? 0 : 1))
    }

    /// Whatever a diagram holds, its parts stay within it, and its links where they were written.
    @Test func anyBodyMakesWholeHTML() {
        let head = Array("Before.\n\n~~~~diagram\nWhich?\n\n- a: ".utf8)
        for text in RandomTextTests.texts(2000, seed: 7)
        where String(validating: text, as: UTF8.self) != nil && !text.contains(0) {
            let body = text.filter { $0 != UInt8(ascii: "~") }
            let source = head + body + Array("\n~~~~\n\n## After\n".utf8)
            for setting in [RawHTML.escape, .sanitize] {
                let prose = prose(source, html: setting)
                let written = html(prose)
                #expect(prose.made.count == 1)
                #expect(prose.holes.map(\.offset) == prose.holes.map(\.offset).sorted())
                #expect(
                    prose.links.allSatisfy {
                        head.count <= $0.target.lowerBound && $0.target.upperBound <= source.count
                    })
                for tag in ["figure", "ul", "li", "p", "span"] {
                    let opened = written.ranges(of: "<\(tag)>").count + written.ranges(of: "<\(tag) ").count
                    #expect(opened == written.ranges(of: "</\(tag)>").count, "\(tag) in \(written)")
                }
                #expect(
                    written.hasSuffix(
                        "</figure>\n<h2 id=\"after\"><a class=\"sg-anchor\" href=\"#after\">After</a></h2>\n"))
            }
        }
    }

    // MARK: What is put in later

    private static let text = Array(
        "```codes\n```\n\n## One [a](b)\n\nText.[^n]\n\n```codes\n```\n\n## Two\n\n[^n]: [c](d)\n".utf8)

    private func made(_ text: String) -> Prose {
        var made = Prose(rawHTML: .escape)
        made.html += Array("<p>".utf8)
        made.appendLink(text, at: 0..<3)
        made.html += Array("</p>\n".utf8)
        return made
    }

    /// What is put in moves what stands behind it, and belongs to the heading above it.
    @Test func whatIsPutInMovesTheRest() {
        let before = prose(Self.text)
        var after = before
        for (number, place) in before.made.enumerated().reversed() {
            after.insert(made("made \(number)"), at: place.offset)
        }
        let html = html(after)
        #expect(
            html.replacing("<p><a href=\"\">made 0</a></p>\n", with: "")
                .replacing("<p><a href=\"\">made 1</a></p>\n", with: "") == self.html(before))
        #expect(html.hasPrefix("<p><a href=\"\">made 0</a></p>\n<h2 id=\"one-a\">"))
        func part(_ heading: Prose.Heading) -> String {
            String(decoding: after.html[heading.outer.lowerBound..<heading.end], as: UTF8.self)
        }
        #expect(part(after.headings[0]).contains("made 1") && !part(after.headings[0]).contains("made 0"))
        #expect(part(after.headings[0]).hasPrefix("<h2>One ") && part(after.headings[1]).hasPrefix("<h2>Two</h2>"))
        #expect(
            after.notes.map { String(decoding: after.html[$0].prefix(24), as: UTF8.self) }
                == "<section class=\"sg-notes")
        #expect(after.links.map(\.text) == before.links.map(\.text) + ["made 1", "made 0"])
    }

    @Test func aLineOfAnotherText() {
        let line = Array("A [*link*](b) & more".utf8)
        let other = Document.parse(line, in: 0..<line.count).prose(html: .escape) { _ in nil }
        #expect(
            String(decoding: other.html[other.line], as: UTF8.self) == "A <a href=\"\"><em>link</em></a> &amp; more")
        var prose = made("first")
        prose.append(other, other.line, at: 7..<9)
        #expect(html(prose) == "<p><a href=\"\">first</a></p>\nA <a href=\"b\"><em>link</em></a> &amp; more")
        #expect(prose.links.map(\.range) == [0..<3, 7..<9])
        let two = Array("a\n\nb".utf8)
        let whole = Document.parse(two, in: 0..<two.count).prose(html: .escape) { _ in nil }
        #expect(whole.line == 0..<whole.html.count)
    }
}
