import SitegenKit
import Testing

@Suite struct TemplatePartialTests {
    @Test func partialsSeeWhatIsAround() throws {
        try expect("\"{{>p}}\"", ["text": "content"], partials: ["p": "*{{text}}*"], renders: "\"*content*\"")
        try expect(
            "{{#list}}{{>p}}{{/list}}", ["name": "n", "list": [["label": "1"], ["label": "2"]]],
            partials: ["p": "{{label}}{{name}} "], renders: "1n 2n ")
    }

    /// The same partial in two places: its names are other slots in each.
    @Test func onePartialInTwoPlaces() throws {
        try expect(
            "{{>p}}{{#next}}{{>p}}{{/next}}", ["x": "", "url": "/a", "next": ["url": "/b"]],
            partials: ["p": "<{{url}}>"],
            renders: "</a></b>")
    }

    @Test func namesWithFolders() throws {
        try expect("{{> partials/head.x }}", partials: ["partials/head.x": "H"], renders: "H")
    }

    @Test func partialsInPartials() throws {
        try expect("{{>a}}", partials: ["a": "a{{>b}}", "b": "b{{>c}}", "c": "c"], renders: "abc")
    }

    @Test func inTheMiddleOfALine() throws {
        try expect("| {{>p}} |\n", partials: ["p": "\t|\t"], renders: "| \t|\t |\n")
        try expect("  {{text}}  {{>p}}\n", ["text": "|"], partials: ["p": ">\n>"], renders: "  |  >\n>\n")
    }

    @Test func onALineOfItsOwn() throws {
        try expect("  {{>p}}\n>", partials: ["p": ">\n>"], renders: "  >\n  >>")
        try expect(">\n  {{>p}}", partials: ["p": ">\n>"], renders: ">\n  >\n  >")
        try expect(
            "<ul>\n\t{{>p}}  \n</ul>\n", partials: ["p": "<li>\n</li>\n"], renders: "<ul>\n\t<li>\n\t</li>\n</ul>\n")
    }

    @Test func indentationAddsUp() throws {
        try expect(
            "<a>\n  {{>b}}\n</a>\n", partials: ["b": "<b>\n  {{>c}}\n</b>\n", "c": "<c>\n</c>\n"],
            renders: "<a>\n  <b>\n    <c>\n    </c>\n  </b>\n</a>\n")
    }

    /// A `pre` in a page's HTML must not move. swift-mustache indents what comes after a value that ends its line.
    @Test func indentationIsOfTheTemplateAlone() throws {
        try expect(
            "\\\n {{>p}}\n/\n", ["body": .html("<\n->")], partials: ["p": "|\n{{{body}}}\n|\n"],
            renders: "\\\n |\n <\n->\n |\n/\n")
        try expect(
            " {{>p}}\n", ["body": .html("<pre>\n</pre>\n")], partials: ["p": "{{{body}}}end\n"],
            renders: " <pre>\n</pre>\nend\n", oracle: .renders(" <pre>\n</pre>\n end\n"))
    }

    /// swift-mustache forgets the indentation of an item's first line.
    @Test func sectionsInAnIndentedPartial() throws {
        try expect(
            "<ul>\n  {{>items}}\n</ul>\n", ["list": ["1", "2"]],
            partials: ["items": "{{#list}}\n<li>\n  {{.}}\n</li>\n{{/list}}\n"],
            renders: "<ul>\n  <li>\n    1\n  </li>\n  <li>\n    2\n  </li>\n</ul>\n",
            oracle: .renders("<ul>\n  <li>\n    1\n  </li>\n<li>\n    2\n  </li>\n</ul>\n"))
    }

    /// A partial inside a line is no line of the template around it, so it is not indented with that template.
    @Test func aPartialInALineOfAnIndentedPartial() throws {
        try expect(
            "  {{>b}}\n", partials: ["b": "x {{>c}}\n", "c": "1\n2\n"], renders: "  x 1\n2\n\n",
            oracle: .renders("  x 1\n  2\n  \n"))
    }

    /// No line, no indentation. swift-mustache writes the white space in front of the tag.
    @Test func anEmptyPartial() throws {
        try expect("a\n  {{>p}}\nb", partials: ["p": ""], renders: "a\nb", oracle: .renders("a\n  b"))
    }

    @Test func theLaterOfTwoSourcesWithOneName() {
        let sources = ["built in", "of the site"].map { TemplateSource(name: "page", file: $0, bytes: Array($0.utf8)) }
        let (templates, findings) = Templates.compile(sources, pages: [("page", Record("Page", []))])
        var out: [UInt8] = []
        templates.render("page", .record([]), into: &out)
        #expect(findings == [])
        #expect(String(decoding: out, as: UTF8.self) == "of the site")
    }
}
