import SitegenKit
import Testing

@Suite struct TemplateInterpolationTests {
    @Test func textWithoutTags() throws {
        try expect("Nothing { here } is a tag\n", renders: "Nothing { here } is a tag\n")
        try expect("", renders: "")
    }

    @Test func textIsEscaped() throws {
        try expect(
            "<p title=\"{{title}}\">", ["title": #"& " < > '"#], renders: "<p title=\"&amp; &quot; &lt; &gt; &#39;\">")
        try expect("{{title}}", ["title": "<<a>>"], renders: "&lt;&lt;a&gt;&gt;")
        try expect("{{title}}", ["title": "ohne Ä, 日本, 👩‍👩‍👧"], renders: "ohne Ä, 日本, 👩‍👩‍👧")
    }

    /// swift-mustache compares Characters, and `<` with a combining mark is none of the five it knows.
    @Test func everyByteIsEscaped() throws {
        try expect("{{title}}", ["title": "<\u{338}"], renders: "&lt;\u{338}", oracle: .renders("<\u{338}"))
    }

    @Test func htmlIsWrittenAsItIs() throws {
        let page: SampleValue = ["body": .html("<b>\"&\"</b>")]
        try expect("[{{{body}}}]", page, renders: "[<b>\"&\"</b>]")
        try expect("[{{&body}}]", page, renders: "[<b>\"&\"</b>]")
    }

    @Test func absentIsNothing() throws {
        try expect(
            "({{title}}|{{{body}}})", ["title": .absent(.text), "body": .absent(.html)], renders: "(|)")
    }

    @Test func whiteSpaceInATagIsNothing() throws {
        try expect("|{{ title }}|{{\ttitle\n}}|", ["title": "x"], renders: "|x|x|")
        try expect("|{{{ body }}}|{{& body }}|", ["body": .html("x")], renders: "|x|x|")
    }

    @Test func whiteSpaceAroundATagStays() throws {
        try expect("  {{title}}  \n\t{{{body}}}\n", ["title": "a", "body": .html("b")], renders: "  a  \n\tb\n")
    }

    @Test func dottedNames() throws {
        let page: SampleValue = ["a": ["b": ["c": "deep"], "body": .html("<hr>")]]
        try expect("{{a.b.c}} {{{a.body}}} {{&a.body}}", page, renders: "deep <hr> <hr>")
        try expect("{{#a.b}}{{c}}{{/a.b}}", page, renders: "deep")
    }

    @Test func dottedNamesBelowAnAbsentRecord() throws {
        let shape = Shape.record(Record("Link", [Field("url", .text, "")]))
        try expect("({{next.url}})", ["next": .absent(shape)], renders: "()")
    }

    /// The first part decides where to look; the rest is looked for there alone.
    @Test func dottedNamesBeginInTheInnermostRecord() throws {
        try expect(
            "{{#inner}}{{a.name}}{{/inner}}", ["a": ["name": "outer"], "inner": ["a": ["name": "inner"]]],
            renders: "inner")
    }

    @Test func implicitIterator() throws {
        try expect("{{#list}}({{.}}){{/list}}", ["list": ["<", "b"]], renders: "(&lt;)(b)")
        try expect("{{#list}}({{{.}}}){{/list}}", ["list": [.html("<i>"), .html("b")]], renders: "(<i>)(b)")
        try expect(
            "{{#rows}}[{{#.}}({{ . }}){{/.}}]{{/rows}}", ["rows": [["1", "2"], ["3"]]], renders: "[(1)(2)][(3)]")
    }

    @Test func whatIsInAValueIsNoTemplate() throws {
        try expect(
            "{{title}}{{{body}}}", ["title": "{{body}}", "body": .html("{{title}}")], renders: "{{body}}{{title}}")
    }

    @Test func comments() throws {
        try expect("12{{! a comment }}34", renders: "1234")
        try expect("12{{!\n many\n {{lines\n}}34\n", renders: "1234\n")
        try expect("12 {{!title}} 34", ["title": "x"], renders: "12  34")
        try expect("x{{!}}y", renders: "xy")
    }
}
