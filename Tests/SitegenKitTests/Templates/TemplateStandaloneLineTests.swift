import SitegenKit
import Testing

/// A line that holds one tag which writes nothing is not written either.
@Suite struct TemplateStandaloneLineTests {
    private let page: SampleValue = ["yes": true, "no": false, "list": ["1", "2"]]

    @Test func sections() throws {
        try expect("| a\n{{#yes}}\n| b\n{{/yes}}\n| c\n", page, renders: "| a\n| b\n| c\n")
        try expect("| a\n  {{#yes}}\n| b\n\t{{/yes}}  \n| c\n", page, renders: "| a\n| b\n| c\n")
        try expect("| a\n{{^no}}\n|\n{{/no}}\n| c\n", page, renders: "| a\n|\n| c\n")
        try expect(
            "<ul>\n  {{#list}}\n  <li>{{.}}</li>\n  {{/list}}\n</ul>\n", page,
            renders: "<ul>\n  <li>1</li>\n  <li>2</li>\n</ul>\n")
    }

    @Test func theFirstAndTheLastLine() throws {
        try expect("  {{#yes}}\n#{{/yes}}\n/", page, renders: "#\n/")
        try expect("#{{#yes}}\n/\n  {{/yes}}", page, renders: "#\n/\n")
        try expect("{{#yes}}\n{{/yes}}", page, renders: "")
        try expect("!\n  {{! c }}", renders: "!\n")
        try expect("  {{! c }}\n!", renders: "!")
    }

    /// swift-mustache takes it for text.
    @Test func aByteOrderMark() throws {
        try expect("\u{FEFF}{{#yes}}\nx\n{{/yes}}\n", page, renders: "x\n", oracle: .renders("\u{FEFF}\nx\n"))
        try expect("\u{FEFF}x", renders: "x", oracle: .renders("\u{FEFF}x"))
    }

    @Test func carriageReturns() throws {
        try expect("|\r\n{{#yes}}\r\nx\r\n{{/yes}}\r\n|", page, renders: "|\r\nx\r\n|")
        try expect("|\r\n{{! c }}\r\n|", renders: "|\r\n|")
        try expect("|\r\n{{=@ @=}}\r\n|", renders: "|\r\n|")
        try expect("|\r\n{{>p}}\r\n|", partials: ["p": ">"], renders: "|\r\n>|")
    }

    @Test func aLineWithMoreThanATagStays() throws {
        try expect(" | {{#yes}}\t|\t{{/yes}} | \n", page, renders: " | \t|\t | \n")
        try expect(" {{#yes}}a{{/yes}}\n {{#yes}}b{{/yes}}\n", page, renders: " a\n b\n")
        try expect("  {{#yes}} {{/yes}}  \n", page, renders: "     \n")
        try expect("{{#yes}}{{/yes}}\n", page, renders: "\n")
        try expect("  12 {{! c }}\n", renders: "  12 \n")
    }

    @Test func comments() throws {
        try expect("a\n  {{! one }}\nb\n{{!\n two\n lines\n}}\nc\n", renders: "a\nb\nc\n")
    }

    /// A variable writes something, so its line stays even where that is nothing.
    @Test func variablesKeepTheirLine() throws {
        try expect("a\n  {{x}}\nb\n", ["x": ""], renders: "a\n  \nb\n")
    }
}
